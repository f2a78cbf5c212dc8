using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.CuratedClaims;
using FactCheck.Matches.Facts;
using FactCheck.Matches.Measures;
using FactCheck.Matches.Properties;
using FactCheck.Matches.Quotations;
using FactCheck.Matches.Readings;
using FactCheck.Matches.Reservations;
using FactCheck.Matches.Slips;
using FactCheck.Matches.Stances;
using FactCheck.Matches.Statements;
using FactCheck.Matches.Subjects;
using FactCheck.Matches.Terms;
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

    /// <summary>In tokens. Every claim of a sentence is set against all of its words, so a text without full stops must not be matched: nobody writes a longer sentence.</summary>
    private const int LongestSentence = 1_000;

    private readonly ClaimIndex index;
    private readonly SegmentedText text;
    private readonly ArticleTerms article;
    private readonly PropertyPatterns patterns = new();
    private readonly StatementSearch statements;
    private readonly QuotationSearch quotations;
    private readonly RespectiveLists lists;

    private ClaimMatcher(ClaimIndex index, SegmentedText text, ArticleTerms article, ImmutableArray<Claim> claims)
    {
        lists = new(text, claims);
        this.index = index;
        this.text = text;
        this.article = article;
        statements = new(index, text, article);
        quotations = new(index, text, article);
    }

    /// <returns>What was found for each claim, in the order of the claims.</returns>
    public static ImmutableArray<MatchSet> Match(ClaimIndex index, SegmentedText text, ImmutableArray<Claim> claims) => Match(index, text, new ArticleTerms(text, index), claims);

    /// <param name="article">The terms of the text, as far as they were read already.</param>
    internal static ImmutableArray<MatchSet> Match(ClaimIndex index, SegmentedText text, ArticleTerms article, ImmutableArray<Claim> claims)
    {
        if (index.ClaimCount == 0)
            return [.. claims.Select(_ => MatchSet.Empty)];
        var matcher = new ClaimMatcher(index, text, article, claims);
        return [.. claims.Select(matcher.Match)];
    }

    /// <param name="claims">All of the article.</param>
    /// <returns>Every curated claim that was weighed for the claim, refused ones too, best first.</returns>
    public static ImmutableArray<Match> Weigh(ClaimIndex index, SegmentedText text, ImmutableArray<Claim> claims, Claim claim)
    {
        var matcher = new ClaimMatcher(index, text, new ArticleTerms(text, index), claims);
        var terms = matcher.TermsOf(claim);
        var candidates = matcher.Candidates(terms);
        var weighed = candidates.Select(candidate => matcher.InWords(candidate, terms)).Concat(matcher.InWords(claim)).OrderBy(match => match.Refusal is not null).ThenByDescending(match => match.Score);
        return [.. weighed, .. UnsaidProperties.Of(index, terms, [.. candidates.Select(candidate => candidate.Indexed.Ordinal)])];
    }

    private MatchSet Match(Claim claim)
    {
        if (claim.Sentence.TokenCount > LongestSentence)
            return MatchSet.Empty;
        var terms = TermsOf(claim);
        var candidates = Candidates(terms);
        var inWords = InWords(claim);
        return new(
            [.. inWords.Where(match => match.Refusal is null), .. candidates.Where(candidate => candidate.Refusal is null).Select(candidate => InWords(candidate, terms)).OrderByDescending(match => match.Score)],
            [.. inWords.Where(match => match.Refusal is not null).Concat(candidates.Where(IsRelated).Select(candidate => InWords(candidate, terms)).OrderByDescending(match => match.Score)).Take(MaximumRelated)])
        {
            Refused = [.. candidates.Where(IsRelated).Select(candidate => new Match(candidate.Indexed.Claim, candidate.Score, []))],
        };
    }

    /// <summary>What is on record of the claim's words: statements that fact-checks have rated, and what its speaker said.</summary>
    private ImmutableArray<Match> InWords(Claim claim) => claim.Kind switch
    {
        ClaimKind.Fact => statements.Find(claim.Sentence),
        ClaimKind.Quotation => quotations.Find(claim),
        _ => [],
    };

    /// <summary>Where two lists are told apart by "respectively", the whole sentence speaks of each figure.</summary>
    private ClaimTerms TermsOf(Claim claim) =>
        lists.NameOf(claim, article.Of(claim.Sentence)) is { } name ? ClaimTerms.Of(claim with { Span = claim.Sentence.Span }, article, name) : ClaimTerms.Of(claim, article);

    private List<WeighedClaim> Candidates(ClaimTerms terms)
    {
        var declared = DeclaredUnit.Of(terms, text.Text);
        var candidates = new List<WeighedClaim>();
        foreach (var (ordinal, subject) in SubjectSearch.Find(index, terms).OrderBy(pair => pair.Key))
        {
            if (Weigh(index.Claim(ordinal), subject, terms, declared) is { } candidate)
                candidates.Add(candidate);
        }

        return SubjectRivals.Refuse(candidates, terms, text.Text);
    }

    private WeighedClaim? Weigh(IndexedClaim indexed, SubjectAgreement subject, ClaimTerms terms, Figure? declared)
    {
        var said = Predications.Of(indexed, patterns, subject, terms, text.Text) ?? PropertyAgreement.Of(indexed, patterns, terms, text.Text);
        if (said is not { Coverage: >= MinimumCoverage })
            said = TellingVerbs.Of(indexed, patterns, subject, terms, text.Text) ?? AttachedFigures.Of(indexed, patterns, subject, terms, text.Text) ?? said;
        if (said is not { Coverage: >= RelatedCoverage } property)
            return null;
        var score = (0.45 * subject.Strength) + (0.55 * property.Coverage);
        var unit = terms.Claim.Mention is null ? TextMatch(indexed) : UnitMatch.Of(indexed.Claim, property.Pattern, terms, declared, text.Text) ?? (property.IsCountSaid ? UnitMatch.OfCount(indexed.Claim) : null);
        var isSlip = IsSlip(indexed, terms);
        (subject, var bearing) = BearingOf(indexed, subject, property, terms, isSlip);
        var refusal = property.Coverage < MinimumCoverage ? $"property: the sentence says too little of \"{indexed.Claim.Properties[property.Property]}\"" : InsideName(subject, terms) ?? BracketedFigures.RefusalOf(indexed, subject, terms, text.Text) ?? (property.IsPredicated ? null : Elsewhere(subject, terms)) ?? bearing.Refusal ?? MatchRefusals.Of(indexed, property, terms, text);
        ImmutableArray<string> agreements =
        [
            subject.InWords(indexed),
            $"property: {indexed.Claim.Properties[property.Property]}",
        ];
        return new(indexed, subject, property, score, unit is { } agreed ? agreements.Add(agreed.Reason) : agreements, unit?.IsStated ?? false, refusal ?? (unit is null ? DimensionRefusal(terms.Claim, indexed.Claim) : null)) { Clause = terms.FigureClause, IsSlip = isSlip, Doubt = bearing.Doubt };
    }

    /// <summary>Of several places where the sentence names the subject, the one that the figure is said of.</summary>
    private (SubjectAgreement Subject, Bearing Bearing) BearingOf(IndexedClaim indexed, SubjectAgreement subject, PropertyAgreement property, ClaimTerms terms, bool isSlip)
    {
        if (subject is not { Place: SubjectPlace.Sentence, Hit.IsWhole: true } || terms is not { FigureClause: { } clause, Respective: null })
            return (subject, Bearing.Sure);
        var known = new KnownWords(indexed, property, terms);
        if (clause.IsMeasure && indexed.Subjects.SelectMany(name => TermPhrases.FindAll(terms.Sentence.In(clause.Figure), name)).Any())
            return (subject, Bearing.Elsewhere("the name is the unit of the figure"));
        var best = (Subject: subject, Bearing: new BearingReader(clause, subject.Span, known, text.Text, isSlip).Read());
        foreach (var span in indexed.Subjects.SelectMany(name => TermPhrases.FindAll(terms.Sentence.All, name)))
        {
            if (best.Bearing == Bearing.Sure)
                break;
            if (span != subject.Span && new BearingReader(clause, span, known, text.Text, isSlip).Read() is var bearing && bearing.IsBetterThan(best.Bearing))
                best = (subject with { Span = span }, bearing);
        }

        return best;
    }

    /// <summary>"The 1961 treaty was signed": the year tells which treaty, not when it was signed.</summary>
    private static string? InsideName(SubjectAgreement subject, ClaimTerms terms) =>
        subject.Place == SubjectPlace.Sentence && terms.Claim.Mention is { } mention && subject.Span.Contains(mention.Span) ? "subject: the figure is part of its name" : null;

    /// <summary>In a list, the figure of another name; else the place inside the subject that is meant.</summary>
    private string? Elsewhere(SubjectAgreement subject, ClaimTerms terms)
    {
        if (terms.Respective is not { } list)
            return terms.SentenceHas(RespectiveLists.Stem) ? "subject: the figure is one of a list, and it is not clear whose" : PlaceInside(subject, terms);
        return subject.Place == SubjectPlace.Sentence && list.Name.Contains(subject.Span) ? null : "subject: in the list, the figure is that of another name";
    }

    /// <summary>"the population of Belgrade, Serbia": a name before the subject, with only a comma between, is the place that is meant.</summary>
    private string? PlaceInside(SubjectAgreement subject, ClaimTerms terms)
    {
        if (subject.Place != SubjectPlace.Sentence)
            return null;
        var first = terms.Sentence.FirstFrom(subject.Span.Start);
        if (first == 0 || terms.Sentence.All[first - 1] is not { IsName: true } inner || NameForms.IsName(inner.Form) || terms.Sentence.Concepts.Any(concept => concept.Span.Contains(inner.Span)))
            return null;
        var between = text.Text.AsSpan(inner.Span.End, subject.Span.Start - inner.Span.End);
        return between is ", " && NearbyWords.Before(text.Text, inner.Span.Start) is "of" or "in" or "for" ? $"subject: {inner.Span.Of(text.Text)} is a part of it" : null;
    }

    private static string DimensionRefusal(Claim claim, CuratedClaim curated) => claim.Mention switch
    {
        null => "dimension: a figure is on record, and the sentence states none",
        _ when curated.Values.All(value => value.Figure is null) => "dimension: what is on record is no figure",
        { Figure: var figure } when UnitAgreement.IsRank(figure) => "dimension: what is on record is no rank",
        _ => "dimension: the figure has another unit than the one on record",
    };

    private static UnitMatch? TextMatch(IndexedClaim candidate) =>
        candidate.Claim.Values.Any(value => value.Figure is null) ? new("both state a fact in words", IsStated: true) : null;

    private Match InWords(WeighedClaim candidate, ClaimTerms terms)
    {
        if (candidate.Refusal is { } refusal)
            return new(candidate.Indexed.Claim, candidate.Score, [.. candidate.Agreements.Take(2), refusal]) { Refusal = refusal };
        var read = WithTellingPhrase(candidate, terms);
        var reservation = terms.Claim.Mention is null ? FactReservations.Of(read, terms, article) : FigureReservations.Of(read, terms, article);
        return new(candidate.Indexed.Claim, candidate.Score, candidate.Agreements)
        {
            Denial = Denials.Of(terms.Claim, read, text.Text),
            Doubt = Doubts.Of(read, terms, article, text) ?? Assertions.DoubtOf(read, terms, text) ?? reservation,
            Reservation = reservation,
            IsOfNow = terms.Claim.Mention is null && article.ReadingOf(terms.Claim.Sentence)?.IsOfNow == true,
            IsOfFormer = candidate.Property.IsFormer,
            IsOfThen = terms.FigureClause?.IsPast == true,
            IsOfBefore = terms.FigureClause is { IsComparedWithBefore: true, Own.Span: var compared } && terms.Claim.PeriodSpan?.Overlaps(compared) != true,
            IsSaidByFigure = IsSaidByFigure(candidate, terms),
            IsSlip = read.IsSlip,
            IsNamed = read is { Doubt: null, Subject: { Place: SubjectPlace.Sentence, Hit.IsWhole: true }, Property.IsAttached: false },
        };
    }

    /// <summary>"NATO was founded in 1949 and has 32 members": the figure's own part does not speak of founding.</summary>
    private static bool IsSaidByFigure(WeighedClaim candidate, ClaimTerms terms)
    {
        if (candidate.Clause is not { } clause)
            return true;
        var own = SentenceTerms.MeaningsOf(terms.Sentence.In(clause.Own.Span), terms.Sentence.ConceptsIn(clause.Own.Span));
        return candidate.Property.Pattern.Elements.All(element => own.Any(meaning => meaning.Form == element.Form) || !terms.SentenceHas(element.Form));
    }

    private WeighedClaim WithTellingPhrase(WeighedClaim candidate, ClaimTerms terms)
    {
        if (candidate.Clause is not { } clause || candidate.Subject.Place != SubjectPlace.Sentence)
            return candidate;
        if (candidate is { Property.IsAttached: true, IsSlip: true })
            return candidate with { Telling = TellingPhrase.FromTo(candidate.Subject.Span, clause, text.Text) };
        var isBody = AttributiveMeasure.IsHyphenated(clause.Figure.Of(text.Text));
        var isMore = FigureSlips.AreMore(terms.Claim.Mention, candidate.Indexed.Claim);
        var isReversed = (isBody || (isMore && NameForms.IsPossessive(candidate.Subject.Span, text.Text))) && FigureSlips.AreReversed(terms.Claim.Mention, candidate.Indexed.Claim);
        var telling = TellingPhrase.Of(clause, candidate.Subject.Span, new(candidate.Indexed, candidate.Property, terms), text.Text, candidate.IsSlip || isReversed, isMore);
        var isSlip = candidate.IsSlip || (isReversed && telling is { IsWhole: true });
        return candidate with { Telling = telling, IsSlip = isSlip, CountsAll = telling is { IsWhole: true } && (isBody || (isSlip && isMore)) };
    }

    private static bool IsSlip(IndexedClaim indexed, ClaimTerms terms) => DateSlips.AreLikely(terms.Claim.Mention, indexed.Claim) || FigureSlips.AreLikely(terms.Claim, indexed.Claim);

    private static bool IsRelated(WeighedClaim candidate) => candidate is { Refusal: not null, Subject.Place: SubjectPlace.Sentence };
}
