using System.CommandLine;
using System.CommandLine.Parsing;
using FactCheck.Reports;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck explain FC101</c>: the page of a rule.</summary>
internal sealed class ExplainCommand
{
    private readonly Argument<string> rule = new("RULE") { Description = "The rule's id or name: FC101 or doubled-word." };

    public Command Create()
    {
        var command = new Command("explain", "Say what a rule flags, why, and what it leaves alone, with examples.");
        rule.Validators.Add(RefuseUnknownRule);
        command.Add(rule);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        parsed.InvocationConfiguration.Output.Write(RulePage.RenderPlain(RuleCatalog.Find(parsed.GetRequiredValue(rule))!));
        return ExitCode.Clean;
    }

    private static void RefuseUnknownRule(ArgumentResult argument)
    {
        foreach (var token in argument.Tokens)
        {
            if (RuleCatalog.Find(token.Value) is null)
                argument.AddError($"{token.Value}: no rule is called so. 'factcheck rules' lists them.");
        }
    }
}
