namespace FactCheck.Matches.Indexing;

/// <summary>The terms of one index by the numbers that another gives them.</summary>
internal sealed class TermRenumbering(TermTexts from, TermWriter to)
{
    /// <summary>Each number plus one, by the old number; zero until it is asked for.</summary>
    private readonly int[] numbers = new int[from.Count];

    public int NumberOf(int term)
    {
        if (numbers[term] == 0)
            numbers[term] = to.NumberOf(from.TextOf(term)) + 1;
        return numbers[term] - 1;
    }
}
