using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace FactCheck.Cli;

internal static class ProgramVersion
{
    /// <summary>Such as <c>0.1.0</c>, without the build's own suffix.</summary>
    public static string Text { get; } =
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0";

    /// <summary>Makes <c>--version</c> say it.</summary>
    public static void Show(RootCommand root)
    {
        foreach (var option in root.Options.OfType<VersionOption>())
            option.Action = new ShowVersion();
    }

    private sealed class ShowVersion : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            parseResult.InvocationConfiguration.Output.WriteLine($"factcheck {Text}");
            return ExitCode.Clean;
        }
    }
}
