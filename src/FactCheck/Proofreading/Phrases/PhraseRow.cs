namespace FactCheck.Proofreading.Phrases;

/// <summary>A row of a phrase table, which is parsed when a text first has its anchor.</summary>
/// <param name="line">The row as written.</param>
/// <param name="number">The row's place among all rows of all tables.</param>
internal sealed class PhraseRow(string table, ReadOnlyMemory<char> line, int number)
{
    private Phrase[]? parsed;

    /// <summary>One for each way of leaving out optional words. Threads that come here at once parse alike; what the first of them makes serves all.</summary>
    public ReadOnlySpan<Phrase> Phrases => parsed ?? Interlocked.CompareExchange(ref parsed, [.. PhraseParser.Parse(table, line.ToString(), number)], null) ?? parsed;

    /// <summary>The words that a search for the row starts from.</summary>
    public ReadOnlySpan<char> Anchor
    {
        get
        {
            var phrase = line.Span[..line.Span.IndexOf('\t')];
            var anchor = PhraseAnchor.In(phrase);
            return anchor.IsEmpty ? throw new InvalidOperationException($"A phrase of '{table}' has no word to search from: {phrase}") : anchor;
        }
    }
}
