using FactCheck.Tables;

namespace FactCheck.Mentions;

/// <summary>The closed table of hedges, <c>Mentions/hedges.tsv</c>.</summary>
public static class Hedges
{
    private static readonly Lazy<Dictionary<string, HedgeMeaning>> Meanings = new(() =>
        DataTable.Load("Mentions/hedges.tsv").Rows.ToDictionary(row => row[0], row => Enum.Parse<HedgeMeaning>(row[1]), StringComparer.OrdinalIgnoreCase));

    /// <summary>The meaning of a hedge as written; <see cref="HedgeMeaning.None"/> for null and for words the table does not have.</summary>
    public static HedgeMeaning MeaningOf(string? hedge) =>
        hedge is not null && Meanings.Value.TryGetValue(hedge, out var meaning) ? meaning : HedgeMeaning.None;
}
