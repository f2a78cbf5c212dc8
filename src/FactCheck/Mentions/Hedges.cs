using System.Collections.Frozen;
using FactCheck.Mentions.Numbers;
using FactCheck.Tables;

namespace FactCheck.Mentions;

/// <summary>The closed table of hedges, <c>Mentions/hedges.tsv</c>.</summary>
public static class Hedges
{
    private static readonly FrozenDictionary<string, HedgeMeaning> Meanings =
        DataTable.Load("Mentions/hedges.tsv").Rows.ToFrozenDictionary(row => row[0], row => Enum.Parse<HedgeMeaning>(row[1]), StringComparer.OrdinalIgnoreCase);

    private static readonly WordFilter FirstWords = WordFilter.OfFirstWords(Meanings.Keys);

    /// <summary>The meaning of a hedge as written; <see cref="HedgeMeaning.None"/> for null and for words the table does not have.</summary>
    public static HedgeMeaning MeaningOf(string? hedge) =>
        hedge is not null && Meanings.TryGetValue(hedge, out var meaning) ? meaning : HedgeMeaning.None;

    /// <summary>"up to 300", "as many as 300" tell that the figure is reached: it is what the sentence is about, not a bound.</summary>
    internal static bool IsOfExtent(string? hedge) =>
        hedge is not null && (hedge.StartsWith("up to", StringComparison.OrdinalIgnoreCase) || hedge.StartsWith("as ", StringComparison.OrdinalIgnoreCase));

    /// <summary>Turns away nearly every word that no hedge begins with.</summary>
    internal static bool MayBeginWith(ReadOnlySpan<char> word) => FirstWords.MayContain(word);

    internal static bool Contains(ReadOnlySpan<char> words) => Meanings.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(words);
}
