using FactCheck.Tables;

namespace FactCheck.Mentions;

/// <summary>The closed table of hedges, <c>Mentions/hedges.tsv</c>.</summary>
public static class Hedges
{
    private static readonly WordTable<HedgeMeaning> Meanings = WordTable<HedgeMeaning>.Load("Mentions/hedges.tsv", row => Enum.Parse<HedgeMeaning>(row[1]));

    /// <summary>What hedges begin with.</summary>
    internal static readonly WordSet FirstWords = WordSet.OfFirstWords(DataTable.Load("Mentions/hedges.tsv").Rows.Select(row => row[0]));

    /// <summary>The meaning of a hedge as written; <see cref="HedgeMeaning.None"/> for null and for words the table does not have.</summary>
    public static HedgeMeaning MeaningOf(string? hedge) =>
        hedge is not null && Meanings.TryFind(hedge, out var meaning) ? meaning : HedgeMeaning.None;

    /// <summary>"up to 300", "as many as 300" tell that the figure is reached: it is what the sentence is about, not a bound.</summary>
    internal static bool IsOfExtent(string? hedge) =>
        hedge is not null && (hedge.StartsWith("up to", StringComparison.OrdinalIgnoreCase) || hedge.StartsWith("as ", StringComparison.OrdinalIgnoreCase));

    internal static bool Contains(ReadOnlySpan<char> words) => Meanings.TryFind(words, out _);
}
