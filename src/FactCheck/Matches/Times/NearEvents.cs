using FactCheck.Claims;
using FactCheck.Matches.Readings;
using FactCheck.Mentions;

namespace FactCheck.Matches.Times;

/// <summary>Tells that what a date is of did not happen then: "nearly joined in 2023", "had yet to fall on 4 November", "had joined on 8 March".</summary>
internal static class NearEvents
{
    /// <returns>The reason, in words, or null.</returns>
    public static string? Of(FigureClause clause, Claim claim)
    {
        if (!clause.IsDate)
            return null;
        var words = clause.Reading.Words;
        for (var at = 0; at + 1 < words.Length; at++)
        {
            if (words[at].Text == "all" && words[at + 1].Text == "but" && at + 2 < words.Length && words[at + 2].IsVerb && clause.Contains(words[at + 2].Span))
                return "stance: \"all but\" says that it did not happen";
            if (!clause.Contains(words[at].Span))
                continue;
            if (words[at].Text is "nearly" or "almost" or "narrowly" or "barely" && (words[at + 1].IsVerb || words[at + 1].IsPastForm))
                return $"stance: \"{words[at].Text}\" says that it did not happen";
            if (words[at].Text == "must")
                return "stance: \"must\" tells what is to be";
            if (words[at].Text == "about" && words[at + 1].Text == "to")
                return "stance: \"about to\" says that it had not happened";
            if (words[at].Text == "yet" && words[at + 1].Text == "to")
                return "stance: \"yet to\" says that it had not happened";
            if (words[at].Text == "had" && !IsLatest(claim) && IsPluperfect(words[at + 1], at + 2 < words.Length ? words[at + 2] : default))
                return "period: it had happened by then";
        }

        return IsDemanded(clause) ? "stance: the words before the clause tell what was to be" : null;
    }

    /// <summary>"They agreed that the treaty take effect in 2014".</summary>
    private static bool IsDemanded(FigureClause clause) =>
        clause.Introduction is { } before && !clause.IsPast && clause.Reading.Words.Any(word => before.Contains(word.Span) && (word.Role == WordRole.Past || word.IsPastForm));

    /// <summary>"Had joined by 2020": what happened later had not.</summary>
    private static bool IsLatest(Claim claim) => claim.Side is DateSide.Before or DateSide.UpTo || claim.Mention?.Hedge == Mention.Deadline;

    private static bool IsPluperfect(ReadingWord next, ReadingWord second) =>
        IsParticiple(next) || next.Text == "been" || (next.IsAdverb && (IsParticiple(second) || second.Text == "been"));

    private static bool IsParticiple(ReadingWord word) => word.Text is not null && (word.Role == WordRole.Participle || word.IsPastForm);
}
