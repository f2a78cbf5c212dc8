using System.Collections.Immutable;
using FactCheck.Cli.Checks;
using FactCheck.Cli.Inputs;
using FactCheck.Cli.Outputs;
using FactCheck.Configurations;
using FactCheck.Findings;
using FactCheck.InputErrors;
using FactCheck.Reports;
using FactCheck.Spans;

namespace FactCheck.Cli.Configurations;

/// <summary>Reads the settings of one file: the only place that knows its keys. Each is named like its option.</summary>
/// <param name="articles">The articles of the run, which no report may overwrite.</param>
internal sealed class SettingsReader(SourceText text, IReadOnlyCollection<string> articles)
{
    private static readonly ImmutableArray<string> Keys = ["claims", "select", "ignore", "fail-on", "date", "format", "input-format", "jobs", "report", "dialect", "vocabulary", "severity", "per-path-ignore"];

    /// <summary>Stands where a severity would, for rules that a project has no use for.</summary>
    private const string Off = "off";

    private readonly ConfigurationFile file = new(text, Keys);

    /// <summary>What is wrong with the file; complete once it was read.</summary>
    public ImmutableArray<InputError> Errors => file.Errors;

    public Settings Read() => new()
    {
        Claims = [.. file.Values("claims").Select(PathOf)],
        Selected = Rules("select"),
        Ignored = Rules("ignore"),
        FailOn = file.Choice("fail-on", RuleOptions.FailOnChoices),
        Published = Published(),
        Format = file.Choice("format", ReportFormats.Names),
        InputFormat = file.Choice("input-format", InputFormats.Names),
        Jobs = Jobs(),
        Reports = [.. file.Values("report").Select(Report)],
        Dialect = file.Choice("dialect", DialectOption.Names),
        Vocabulary = [.. file.Values("vocabulary").SelectMany(value => value.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries))],
        Overrides = new(Path.GetDirectoryName(text.Name) ?? "", PathOverrides(), SeverityOverrides()),
        File = text.Name,
    };

    /// <summary>A path of the file is meant from the file's own folder, so that it holds wherever the program is started.</summary>
    private string PathOf(ConfigurationValue value) => Paths.FromHere(Path.GetDirectoryName(text.Name) ?? "", value.Text);

    private ImmutableArray<string> Rules(string key)
    {
        var rules = ImmutableArray.CreateBuilder<string>();
        foreach (var value in file.Values(key))
        {
            rules.AddRange(RuleOptions.Split(value.Text));
            CheckRules(key, value, value.Text);
        }

        return rules.ToImmutable();
    }

    private void CheckRules(string key, ConfigurationValue value, string written)
    {
        foreach (var unknown in RuleSelection.Parse(RuleCatalog.All, RuleOptions.Split(written), []).Unknown)
        {
            var known = RuleCatalog.All.SelectMany(rule => new[] { rule.Id, rule.Name });
            file.ReportUnknown(value, unknown, known, $"`{key}`: no rule is called '{unknown}'", "'factcheck rules' lists them");
        }
    }

    /// <summary>Entries such as <c>drafts/*=FC127,missing-hyphen</c>.</summary>
    private ImmutableArray<PathOverride> PathOverrides() =>
        [.. file.Pairs("per-path-ignore", "drafts/*=FC127").Select(pair => new PathOverride(pair.Left.Text, Selection("per-path-ignore", pair.Right)))];

    /// <summary>Entries such as <c>FC127=advice</c>.</summary>
    private ImmutableArray<SeverityOverride> SeverityOverrides()
    {
        var overrides = ImmutableArray.CreateBuilder<SeverityOverride>();
        foreach (var (rules, name) in file.Pairs("severity", "FC127=advice"))
        {
            var severity = RuleOptions.SeverityNamed(name.Text);
            if (severity is not null || name.Text == Off)
                overrides.Add(new(Selection("severity", rules), severity));
            else
                file.Report(name, $"`severity`: '{name.Text}' is no severity", $"write error, warning, advice or {Off}");
        }

        return overrides.ToImmutable();
    }

    private RuleSelection Selection(string key, ConfigurationValue rules)
    {
        CheckRules(key, rules, rules.Text);
        return RuleSelection.Parse(RuleCatalog.All, RuleOptions.Split(rules.Text), []);
    }

    private DateOnly? Published()
    {
        if (file.Value("date") is not { } value)
            return null;
        var day = Days.Read(value.Text);
        if (day is null)
            file.Report(value, "`date` is not a day", "write it as 2017-03-06");
        return day;
    }

    private int? Jobs()
    {
        if (file.Value("jobs") is not { } value)
            return null;
        var count = JobsOption.Read(value.Text);
        if (count is null)
            file.Report(value, "`jobs` is not a number of articles to work on at a time", $"write a number from 1 to {JobsOption.Most}");
        return count;
    }

    private string Report(ConfigurationValue value)
    {
        var path = PathOf(value);
        if (ReportFormats.ForFile(path) is null)
            file.Report(value, "no report is written with this ending", $"use one of {string.Join(", ", ReportFormats.Endings)}");
        else if (ReportOptions.Overwrites(path, articles))
            file.Report(value, "this is the article itself", "name another file");
        return path;
    }
}
