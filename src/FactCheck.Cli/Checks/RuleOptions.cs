using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using FactCheck.Cli.Configurations;
using FactCheck.Findings;
using FactCheck.Reports;
using FactCheck.Reports.Wording;

namespace FactCheck.Cli.Checks;

/// <summary>The options that say which findings are wanted and which of them fail a run.</summary>
internal sealed class RuleOptions
{
    private const string Never = "never";

    private static readonly ImmutableArray<Severity> WorstFirst = [Severity.Error, Severity.Warning, Severity.Advice];

    public static readonly ImmutableArray<string> FailOnChoices = [.. WorstFirst.Select(SeverityWords.NameOf), Never];

    private readonly Option<string[]> select = Prefixes("--select", "Report only these rules, by id, by the start of it, or by name: FC1,FC301.");

    private readonly Option<string[]> ignore = Prefixes("--ignore", "Leave these rules out. Where both options name a rule, the longer id wins.");

    private readonly Option<string> failOn = Choices.Option(
        "--fail-on",
        "Exit with 1 when there is a finding this bad or worse: error, warning, advice or never.",
        "SEVERITY",
        FailOnChoices,
        SeverityWords.NameOf(Severity.Error));

    public void AddTo(Command command)
    {
        command.Add(select);
        command.Add(ignore);
        command.Add(failOn);
    }

    /// <summary>Null where no severity is called so.</summary>
    public static Severity? SeverityNamed(string name) => WorstFirst.Where(severity => SeverityWords.NameOf(severity) == name).Select(severity => (Severity?)severity).FirstOrDefault();

    /// <summary>The parts of "FC1, FC301".</summary>
    public static ImmutableArray<string> Split(string text) => [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    public RuleRequest Read(ParseResult parsed, Settings settings) => new(
        parsed.Gives(select) ? Values(parsed.GetValue(select)) : settings.Selected,
        parsed.Gives(ignore) ? Values(parsed.GetValue(ignore)) : settings.Ignored);

    public bool Fails(ParseResult parsed, Settings settings, CheckRun run)
    {
        var least = settings.FailOn is { } configured && !parsed.Gives(failOn) ? configured : parsed.GetValue(failOn);
        return least != Never
            && WorstFirst.Any(severity => severity >= WorstFirst.First(s => SeverityWords.NameOf(s) == least) && run.Totals.Count(severity) > 0);
    }

    private static Option<string[]> Prefixes(string name, string description)
    {
        var option = new Option<string[]>(name) { Description = description, HelpName = "RULES", Arity = ArgumentArity.OneOrMore };
        option.Validators.Add(RefuseUnknownRules);
        return option;
    }

    private static void RefuseUnknownRules(OptionResult option)
    {
        foreach (var unknown in RuleSelection.Parse(RuleCatalog.All, Values(option.Tokens.Select(token => token.Value)), []).Unknown)
            option.AddError($"{option.Option.Name} {unknown}: no rule is called so. 'factcheck rules' lists them.");
    }

    private static ImmutableArray<string> Values(IEnumerable<string>? written) =>
        [.. (written ?? []).SelectMany(text => Split(text))];
}
