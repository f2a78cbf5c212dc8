using System.Collections.Immutable;
using FactCheck.Cli.Fixes;
using FactCheck.Cli.Inputs;
using FactCheck.Proofreading;

namespace FactCheck.Cli.Checks;

/// <summary>What a run is asked to do, apart from what is done with its result.</summary>
/// <param name="ClaimsFolders">As given or found; empty for a run without a database.</param>
/// <param name="Configuration">The file with the run's settings, which may stand in a claims folder; null without one.</param>
/// <param name="IndexFolder">Where the index of the claims is kept; null for a run without one.</param>
internal sealed record CheckRequest(ArticleRequest Articles, ImmutableArray<string> ClaimsFolders, RuleRequest Rules, string? Configuration, string? IndexFolder)
{
    public ProofreadingSettings Proofreading { get; init; } = ProofreadingSettings.Default;

    public FindingOverrides Overrides { get; init; } = FindingOverrides.None;

    /// <summary>One of <see cref="DialectOption.Names"/>, where the command line has it.</summary>
    public string? Dialect { get; init; }

    /// <summary>Null when nothing is to be corrected.</summary>
    public FixRequest? Fix { get; init; }

    /// <summary>The command line that gives the same run, whatever the original called for besides.</summary>
    public string Command
    {
        get
        {
            var line = new CommandLineText("factcheck check");
            foreach (var path in Articles.Paths)
                line.Add(path);
            foreach (var folder in ClaimsFolders)
                line.Add("--claims", folder);
            line.AddList("--select", Rules.Selected);
            line.AddList("--ignore", Rules.Ignored);
            if (Articles.Format is { } format)
                line.Add("--input-format", format);
            if (Articles.StandardInputName != "-")
                line.Add("--stdin-filename", Articles.StandardInputName);
            if (Articles.Published is { } date)
                line.Add("--date", date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            if (Dialect is { } dialect)
                line.Add("--dialect", dialect);
            return line.ToString();
        }
    }
}
