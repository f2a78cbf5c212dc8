using System.Collections.Immutable;
using FactCheck.Matches.Readings;
using FactCheck.Matches.Terms;
using FactCheck.Spans;
using FactCheck.Tables;

namespace FactCheck.Matches.Facts;

/// <summary>Tells that a figure may count those who took part in something, not all there are: "the 345 members passed the bill", "with 560 members present".</summary>
internal static class TakingPart
{
    private const int WordsBehindModal = 3;
    private static readonly WordList Words = new("Matches/Facts/taking-part.tsv");

    /// <returns>The reason, in words, or null.</returns>
    public static string? Of(WeighedClaim candidate, FigureClause clause)
    {
        if (clause.IsDate || clause.IsMeasure || candidate.CountsAll)
            return null;
        var isWhole = WholeOfMembers.OpensAsWhole(clause);
        var words = clause.Reading.Words;
        for (var at = 0; at < words.Length; at++)
        {
            if (!IsStill(words, at) && !IsReturn(words, at) && !(isWhole && words[at].IsPastForm) && (Words.Contains(words[at].Text) || (words[at].Span.Start >= clause.Figure.End && IsSide(words, at))) && IsNear(clause, words[at].Span) && !candidate.Indexed.SaysInPropertyOrSubject(Stemmer.Stem(words[at].Text)))
                return $"property: \"{words[at].Text}\" counts those who took part";
        }

        return null;
    }

    /// <summary>"Sent back 24,100 images", "came back to": only "back the plan" supports something.</summary>
    private static bool IsReturn(ImmutableArray<ReadingWord> words, int at) => words[at].Text == "back"
        && (at + 1 >= words.Length || words[at + 1] is { Mark: not '\0' } or { Role: WordRole.Number or WordRole.Preposition or WordRole.Of or WordRole.Joining } || (at > 0 && (words[at - 1].IsVerb || words[at - 1].Text is "sent")));

    /// <summary>"Must vote in favour", "have to agree": what all of them may still do.</summary>
    private static bool IsStill(ImmutableArray<ReadingWord> words, int at)
    {
        for (var before = at - 1; before >= 0 && at - before <= WordsBehindModal; before--)
        {
            if (words[before].Role == WordRole.Modal || words[before].Text == "to")
                return true;
        }

        return false;
    }

    /// <summary>"Are for it", "said yes".</summary>
    private static bool IsSide(ImmutableArray<ReadingWord> words, int at) => words[at].Text is "for" or "against" or "behind" && at > 0 && words[at - 1].Text is "is" or "are" or "was" or "were" or "be" or "been"
        || words[at].Role == WordRole.Speech && at + 1 < words.Length && words[at + 1].Text is "yes" or "no";

    /// <summary>In the clause, or in the one that an aside or a fronted phrase belongs to: "with 560 members, the House voted".</summary>
    private static bool IsNear(FigureClause clause, TextSpan word)
    {
        var parts = clause.Reading.Parts;
        var part = parts[clause.Reading.PartAt(word.Start)];
        return clause.Contains(word) || (part.Kind is not (PartKind.Aside or PartKind.Subordinate) && part.Clause == (clause.Antecedent is { } antecedent ? parts[antecedent].Clause : clause.Own.Clause));
    }
}
