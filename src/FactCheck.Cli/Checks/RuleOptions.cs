using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using FactCheck.Findings;
using FactCheck.Reports;
using FactCheck.Reports.Wording;

namespace FactCheck.Cli.Checks;

/// <summary>The options that say which findings are wanted and which of them fail a run.</summary>
internal sealed class RuleOptions
{
    private const string Never = "never";

    private readonly Option<ImmutableArray<string>> select = RulePrefixes("--select", "Report only these rules, by id or the start of it: FC1,FC301.");

    private readonly Option<ImmutableArray<string>> ignore = RulePrefixes("--ignore", "Leave these rules out, by id or the start of it. The longer id wins over --select.");

    private readonly Option<string> failOn = Choices.Option(
        "--fail-on",
        "Exit with 1 when there is a finding this bad or worse: error, warning, advice or never.",
        "SEVERITY",
        [.. Severities.Select(SeverityWords.NameOf), Never],
        SeverityWords.NameOf(Severity.Error));

    public void AddTo(Command command)
    {
        command.Add(select);
        command.Add(ignore);
        command.Add(failOn);
    }

    public RuleSelection Read(ParseResult parsed) => new(Values(parsed, select), Values(parsed, ignore));

    public bool Fails(ParseResult parsed, CheckRun run)
    {
        var least = parsed.GetValue(failOn);
        return least != Never && Severities.Any(severity => run.Totals.Count(severity) > 0 && severity >= Severities.First(s => SeverityWords.NameOf(s) == least));
    }

    private static IEnumerable<Severity> Severities => [Severity.Error, Severity.Warning, Severity.Advice];

    private static ImmutableArray<string> Values(ParseResult parsed, Option<ImmutableArray<string>> option)
    {
        var values = parsed.GetValue(option);
        return values.IsDefault ? [] : values;
    }

    private static Option<ImmutableArray<string>> RulePrefixes(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "RULES",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = ParsePrefixes,
    };

    private static ImmutableArray<string> ParsePrefixes(ArgumentResult argument)
    {
        var prefixes = argument.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToImmutableArray();
        foreach (var prefix in prefixes)
        {
            if (!prefix.StartsWith("FC", StringComparison.Ordinal))
                argument.AddError($"{prefix}: no rule's id starts like this. 'factcheck rules' lists them.");
        }

        return prefixes;
    }
}
