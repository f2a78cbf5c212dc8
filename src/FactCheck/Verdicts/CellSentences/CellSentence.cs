namespace FactCheck.Verdicts.CellSentences;

/// <summary>What a cell says with its headers, as a sentence: "The population of India in 2024 was 1.45 billion."</summary>
/// <param name="Block">The index of the cell's block.</param>
/// <param name="ValueAt">Where the cell's own text starts in the sentence.</param>
/// <param name="AddedUnit">The unit that a header gave it; null where the cell has one, or none is needed.</param>
/// <param name="IsNarrowed">Words around the table may make another figure of it: it confirms, and contradicts nothing.</param>
internal sealed record CellSentence(int Block, string Text, int ValueAt, string? AddedUnit, bool IsNarrowed)
{
    /// <summary>The length of "th".</summary>
    public const int OrdinalEnding = 2;

    /// <summary>A rank that its cell writes in digits alone: "37" below "Rank".</summary>
    public bool IsRankInDigits { get; init; }
}
