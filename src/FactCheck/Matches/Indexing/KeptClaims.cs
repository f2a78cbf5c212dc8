using System.Collections.Immutable;

namespace FactCheck.Matches.Indexing;

/// <summary>The claims of an earlier run's index, and which of them are still what their files say.</summary>
internal sealed class KeptClaims
{
    private readonly ClaimsSourceState[] states;
    private readonly Dictionary<string, (ClaimsSourceState State, int First)> byPath = new(StringComparer.Ordinal);

    /// <exception cref="DamagedIndexException">The index is damaged.</exception>
    public KeptClaims(ClaimImage image)
    {
        Image = image;
        states = ClaimsSourceState.ReadAll(image);
        var first = 0;
        foreach (var state in states)
        {
            byPath[state.Path] = (state, first);
            first += state.Claims;
        }
    }

    public ClaimImage Image { get; }

    public ClaimRecords Records => field ??= new(Image, new TermTexts(Image));

    /// <summary>Whether these are the claims of just these sources as they are now.</summary>
    public bool AreCurrent(ImmutableArray<string> sources) =>
        states.Length == sources.Length && states.Index().All(state => state.Item.Path == Path.GetFullPath(sources[state.Index]) && state.Item.IsCurrent);

    /// <summary>The state of a source and its first claim, when the source has not changed and has no errors to tell again.</summary>
    /// <param name="start">When the new index was begun.</param>
    public (ClaimsSourceState State, int First)? Find(string source, DateTime start)
    {
        if (!byPath.TryGetValue(Path.GetFullPath(source), out var found) || found.State.Errors != SourceErrors.None)
            return null;
        if (found.State.IsCurrent)
            return found;
        return found.State.HasSameContent ? (found.State.WithTimes(start), found.First) : null;
    }
}
