namespace FactCheck.Proofreading.Rules;

/// <summary>How often a slip may stand in an article. More of them are its way of writing, a trace of another format, or meant for readers who expect them.</summary>
/// <param name="Basic">So many in the shortest article; a longer one may have another for each so many words.</param>
internal readonly record struct SlipAllowance(int Basic)
{
    private const int TokensForEach = 1_000;

    public IReadOnlyList<T> Within<T>(Prose prose, IReadOnlyList<T> slips) => slips.Count > Basic + (prose.Tokens.Length / TokensForEach) ? [] : slips;
}
