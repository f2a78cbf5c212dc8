using System.Collections.Immutable;
using System.CommandLine;
using FactCheck.Cli.Configurations;
using FactCheck.Cli.Terminal;
using FactCheck.Matches;
using FactCheck.Matches.Indexing;

namespace FactCheck.Cli.Checks;

/// <summary>Where the index of the claims is kept, and whether one is.</summary>
internal sealed class IndexOption
{
    private const string FolderName = ".factcheck";

    private readonly Option<bool> without = new("--no-index")
    {
        Description = $"Read the claims without the index that is kept in {FolderName}, and write none.",
    };

    public void AddTo(Command command) => command.Add(without);

    /// <returns>The folder beside the configuration, else in the current one; null when no index is wanted.</returns>
    public string? Read(ParseResult parsed, Settings settings) =>
        parsed.GetValue(without) ? null : Path.Combine(Path.GetDirectoryName(settings.File) ?? "", FolderName);

    /// <summary>Opens the claims and does the work with them; once more where the index turns out to be damaged in the middle of it.</summary>
    /// <param name="except">Files that are no claims files.</param>
    public static T Use<T>(ImmutableArray<string> claims, IEnumerable<string> except, string? folder, Func<OpenedClaims, T> work)
    {
        try
        {
            return Open(work, () => ClaimIndexes.Open(claims, except, folder));
        }
        catch (Exception fault) when (folder is not null && IsDamage(fault))
        {
            ClaimIndexes.Discard(claims, folder);
            return Open(work, () => ClaimIndexes.Open(claims, except, folder));
        }
    }

    private static T Open<T>(Func<OpenedClaims, T> work, Func<OpenedClaims> open)
    {
        using var opened = open();
        if (opened.Note is { } note)
            ErrorOutput.Note(note);
        return work(opened);
    }

    private static bool IsDamage(Exception fault) => fault is DamagedIndexException || (fault is AggregateException several && several.InnerExceptions.Any(IsDamage));
}
