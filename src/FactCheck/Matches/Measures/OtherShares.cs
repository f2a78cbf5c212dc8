using System.Collections.Immutable;
using FactCheck.Matches.Readings;
using FactCheck.Matches.Terms;
using FactCheck.Mentions;

namespace FactCheck.Matches.Measures;

/// <summary>Tells that a share may be one of another measure than the one on record: "is 35 percent sand and 65 percent silt by mass".</summary>
internal static class OtherShares
{
    private static readonly ImmutableArray<string> Measures = ["area", "mass", "number", "revenue", "sales", "value", "volume", "weight"];

    /// <returns>The reason, in words, or null.</returns>
    public static string? Of(IndexedClaim indexed, Mention? mention, FigureClause clause)
    {
        if (mention is not { Figure.Kind: MentionKind.Percent })
            return null;
        var words = clause.Reading.Words;
        for (var at = 0; at + 1 < words.Length; at++)
        {
            if (words[at].Text == "by" && words[at + 1].Mark == '\0' && Measures.Contains(words[at + 1].Text) && !indexed.AllTerms.Contains(Stemmer.Stem(words[at + 1].Text)))
                return $"property: \"by {words[at + 1].Text}\" may make another share of it";
        }

        return null;
    }
}
