using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.CuratedClaims;
using FactCheck.Mentions;
using FactCheck.Sentences;

namespace FactCheck.Matches;

/// <summary>
/// Finds the curated claims that speak of the same thing as a claim of an article. Subject, property and unit must each agree; words alone never make a match.
/// </summary>
public sealed class ClaimMatcher
{
    private const double MinimumCoverage = 0.6;
    private const double RelatedCoverage = 0.5;
    private const int MaximumRelated = 2;
    private readonly ClaimIndex index;
    private readonly SegmentedText text;
    private readonly ArticleTerms article;

    private ClaimMatcher(ClaimIndex index, SegmentedText text)
    {
        this.index = index;
        this.text = text;
        article = new(text, index);
    }

    /// <returns>What was found for each claim, in the order of the claims.</returns>
    public static ImmutableArray<MatchSet> Match(ClaimIndex index, SegmentedText text, ImmutableArray<Claim> claims)
    {
        if (index.Count == 0)
            return [.. claims.Select(_ => MatchSet.Empty)];
        var matcher = new ClaimMatcher(index, text);
        return [.. claims.Select(matcher.Match)];
    }

    private MatchSet Match(Claim claim)
    {
        var terms = ClaimTerms.Of(claim, article);
        var matches = new List<Match>();
        var related = new List<Match>();
        foreach (var (ordinal, subject) in Subjects(terms).OrderBy(pair => pair.Key))
            Weigh(index.Claim(ordinal), subject, terms, matches, related);
        return new([.. matches.OrderByDescending(match => match.Score)], [.. related.OrderByDescending(match => match.Score).Take(MaximumRelated)]);
    }

    private Dictionary<int, SubjectAgreement> Subjects(ClaimTerms terms)
    {
        var found = new Dictionary<int, SubjectAgreement>();
        Add(SubjectPlace.Sentence, terms.Sentence);
        Add(SubjectPlace.PreviousSentence, terms.Before);
        Add(SubjectPlace.Title, terms.Title);
        return found;

        void Add(SubjectPlace place, SentenceTerms? where)
        {
            if (where is null)
                return;
            foreach (var (ordinal, hit) in index.ClaimsAbout(where.Subjects, terms.Clause))
                found.TryAdd(ordinal, SubjectAgreement.Of(place, hit));
        }
    }

    private void Weigh(IndexedClaim candidate, SubjectAgreement subject, ClaimTerms terms, List<Match> matches, List<Match> related)
    {
        if (PropertyAgreement.Of(candidate, terms, terms.Claim.Mention?.Figure) is not { Coverage: >= RelatedCoverage } property)
            return;
        var score = (0.45 * subject.Strength) + (0.55 * property.Coverage);
        var subjectReason = $"subject: {candidate.Claim.Subjects[0]} ({PlaceInWords(subject.Place)})";
        var propertyReason = $"property: {candidate.Claim.Properties[property.Property]}";
        var refusal = property.Coverage < MinimumCoverage ? "too few words of the property" : MatchRefusals.Of(candidate, property, terms, text);
        var unit = terms.Claim.Mention is null ? TextReason(candidate) : UnitReason(candidate.Claim, terms.Claim);
        if (refusal is not null || unit is null)
        {
            if (subject.Place == SubjectPlace.Sentence)
                related.Add(new(candidate.Claim, score, IsFirm: false, [subjectReason, propertyReason, refusal ?? "another unit"]));
            return;
        }

        matches.Add(new(candidate.Claim, score, IsFirm(candidate, subject, terms), [subjectReason, propertyReason, unit]));
    }

    private static string PlaceInWords(SubjectPlace place) => place switch
    {
        SubjectPlace.Sentence => "in the sentence",
        SubjectPlace.PreviousSentence => "in the sentence before",
        _ => "in the title",
    };

    private static string? TextReason(IndexedClaim candidate) => candidate.Claim.Values.Any(value => value.Figure is null) ? "both state a fact in words" : null;

    private static string? UnitReason(CuratedClaim curated, Claim claim)
    {
        foreach (var value in curated.Values)
        {
            if (value.Figure is { } figure && UnitAgreement.Of(claim.Mention!.Figure, figure) is { } reason)
                return reason;
        }

        return null;
    }

    /// <summary>
    /// The subject stands in the sentence, and nothing around the figure says that a part of it or something else is meant. Every word must be one that the curated claim
    /// knows: of what can be a part (people, shares, sums) in the whole clause, of measures from the first word on that speaks of the claim; of dates the nearest name.
    /// </summary>
    private bool IsFirm(IndexedClaim candidate, SubjectAgreement subject, ClaimTerms terms)
    {
        if (subject.Place != SubjectPlace.Sentence)
            return false;
        if (terms.Claim.Mention?.Figure is not { Value: not MentionValue.Temporal } figure)
            return terms.NearestName is not { } name || candidate.AllTerms.Contains(name.Form);
        var words = CanBePart(figure) ? terms.Words : terms.WordsFrom(candidate.SaysInPropertyOrSubject, text);
        return words.All(word => candidate.AllTerms.Contains(word.Form) || NeutralWords.Contains(word.Form));
    }

    private static bool CanBePart(Figure figure) => figure switch
    {
        { Kind: MentionKind.Percent or MentionKind.Currency or MentionKind.Number } => true,
        { Unit: { } unit } => Units.Find(unit) is null or { Dimension: "count" },
        _ => true,
    };
}
