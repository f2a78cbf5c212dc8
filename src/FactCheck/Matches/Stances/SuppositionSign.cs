namespace FactCheck.Matches.Stances;

/// <summary>What tells a word of supposition from another word that is written the same.</summary>
internal enum SuppositionSign
{
    /// <summary>An article or "his" stands before it: "his new play".</summary>
    Determined,

    /// <summary>No place and no number stands behind it: "a pack of lies".</summary>
    Unplaced,

    /// <summary>The words before do not deny it: "they had it wrong".</summary>
    Undenied,
}
