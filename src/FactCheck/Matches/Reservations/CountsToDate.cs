using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.CuratedClaims;
using FactCheck.Matches.Readings;
using FactCheck.Matches.Terms;
using FactCheck.Mentions;
using FactCheck.Sentences;
using FactCheck.Tables;

namespace FactCheck.Matches.Reservations;

/// <summary>Tells that a figure counts what came until some time, which may be less than all: "by July 2016", "in 2024 up to June", "so far", without a day of publication "has carried in 2024"; or what came in a time of which the total on record knows nothing, "won three on Sunday".</summary>
internal static class CountsToDate
{
    /// <summary>Length of <c>2017-02-10</c>.</summary>
    private const int DayLength = 10;

    private static readonly WordList Gaining = new("Matches/Reservations/gaining-verbs.tsv");

    private static readonly ImmutableArray<string> Closing = [" up to ", " until ", " till ", " through "];
    private static readonly ImmutableArray<string> SoFar = [" so far", " to date", " as yet"];

    /// <returns>The reason, in words, or null where nothing is counted so.</returns>
    public static string? Of(CuratedClaim curated, FigureClause clause, Claim claim, SegmentedText text)
    {
        if (claim is not { Mention.Figure: { Value: not MentionValue.Temporal } figure } || PartsOfPeriod.IsLevel(curated))
            return null;
        return (figure.Kind is MentionKind.Number or MentionKind.Currency ? By(curated, claim, text.Text) : null) ?? UpTo(claim, text.Text) ?? InPerfect(curated, clause, claim, text.Document.Metadata.Published) ?? Gain(curated, clause, claim);
    }

    /// <summary>"Had sent 9,000 images by July 2016".</summary>
    private static string? By(CuratedClaim curated, Claim claim, string text)
    {
        if (claim.PeriodSpan is not { } span || NearbyWords.Before(text, span.Start) != "by")
            return null;
        var isEnd = curated.Values.Any(value => curated.PeriodOf(value)?.Last is { } last && Period.Parse(claim.Period!)?.Last == last);
        return isEnd ? null : $"period: \"by {span.Of(text)}\" counts what came until then";
    }

    /// <summary>"In 2024 up to June", "so far in 2024".</summary>
    private static string? UpTo(Claim claim, string text)
    {
        if (claim.PeriodSpan is { } span && Closing.Any(word => text.AsSpan(span.End).StartsWith(word, StringComparison.Ordinal)))
            return $"period: only a part of {span.Of(text)} is counted";
        var sentence = claim.Sentence.Span.Of(text);
        foreach (var words in SoFar)
        {
            if (sentence.Contains(words, StringComparison.Ordinal))
                return $"period: \"{words.AsSpan(1)}\" counts what came until then";
        }

        return null;
    }

    /// <summary>"Has carried 11 million in 2024" is said within that year; only the day of publication tells that it is over.</summary>
    private static string? InPerfect(CuratedClaim curated, FigureClause clause, Claim claim, DateOnly? published)
    {
        if (published is not null || claim.Period is not { } stated || Period.Parse(stated) is not { First: not null, Last: not null } || curated.IsTimeless)
            return null;
        var words = clause.Reading.Words;
        for (var at = 0; at + 1 < words.Length; at++)
        {
            if (words[at].Text is "has" or "have" && clause.Contains(words[at].Span) && words[words[at + 1].IsAdverb && at + 2 < words.Length ? at + 2 : at + 1] is { IsParticiple: true } or { Text: "had" or "been" or "won" })
                return "period: it may not have been over when this was said";
        }

        return null;
    }

    /// <summary>"Won three Grammys on Sunday", "two titles this year": not all that one has won. What is on record since that very day is what happened on it.</summary>
    private static string? Gain(CuratedClaim curated, FigureClause clause, Claim claim)
    {
        if (claim.Mention is not { Figure.Kind: MentionKind.Number or MentionKind.Currency } || claim.Period is not { } stated || Period.Parse(stated) is not { First: not null, Last: not null } || !curated.Values.All(value => curated.PeriodOf(value) is { First: not null, Last: null } && !IsSince(value.Period ?? curated.Period, stated)))
            return null;
        foreach (var word in clause.Reading.Words)
        {
            if (Gaining.Contains(word.Text) && clause.Contains(word.Span))
                return $"period: \"{word.Text}\" tells what came in that time, and on record is what there is in all";
        }

        return null;
    }

    private static bool IsSince(string? recorded, string stated) =>
        stated.Length == DayLength && recorded?.StartsWith(stated, StringComparison.Ordinal) == true;
}
