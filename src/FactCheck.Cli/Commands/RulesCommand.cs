using System.CommandLine;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck rules</c>: every rule in a line.</summary>
internal static class RulesCommand
{
    public static Command Create()
    {
        var command = new Command("rules", "List every rule with its name and what it flags.");
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var longest = RuleCatalog.All.Max(rule => rule.Name.Length);
        foreach (var rule in RuleCatalog.All)
            parsed.InvocationConfiguration.Output.WriteLine($"{rule.Id}  {rule.Name.PadRight(longest)}  {rule.Summary}");
        return ExitCode.Clean;
    }
}
