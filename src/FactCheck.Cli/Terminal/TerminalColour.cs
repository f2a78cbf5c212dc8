namespace FactCheck.Cli.Terminal;

/// <summary>Whether standard output may be coloured: on a terminal, unless the user says otherwise (no-color.org).</summary>
internal static class TerminalColour
{
    public static bool IsOn =>
        !Console.IsOutputRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb";
}
