using FactCheck.Claims;
using FactCheck.CuratedClaims;
using FactCheck.Matches.Facts;
using FactCheck.Matches.Measures;
using FactCheck.Matches.Ranks;
using FactCheck.Matches.Readings;
using FactCheck.Matches.Reservations;
using FactCheck.Matches.Stances;
using FactCheck.Matches.Subjects;
using FactCheck.Matches.Terms;
using FactCheck.Matches.Times;
using FactCheck.Mentions;
using FactCheck.Sentences;
using FactCheck.Spans;

namespace FactCheck.Matches;

/// <summary>Tells why a match is not sure enough to contradict: only where every word of the figure's clause is one that the curated claim knows is a difference a contradiction.</summary>
internal static class Doubts
{
    private const int DayPrecision = 10;
    private const string First = " first ";

    /// <summary>Words for some of what the name behind them stands for.</summary>
    private static readonly string[] Some = ["certain", "few", "many", "more", "most", "other", "several", "some", "various"];

    /// <returns>The reason, in words, or null.</returns>
    public static string? Of(WeighedClaim candidate, ClaimTerms terms, ArticleTerms article, SegmentedText text)
    {
        if (candidate.Subject.Place != SubjectPlace.Sentence && !SentenceLinks.GoOn(candidate, terms.Claim, text))
            return "subject: the sentence itself does not name it";
        if (candidate.Subject.TakenUp is { } takenUp && !SentenceLinks.AreSure(candidate, takenUp, terms.Claim, text))
            return $"subject: \"{takenUp.Span.Of(text.Text)}\" may stand for something else";
        if (!candidate.IsUnitStated)
            return "dimension: the unit does not stand with the number";
        if (SharedScales.DoubtOf(terms.Claim.Mention, terms.Claim.Sentence.Span, text.Text) is { } scale)
            return scale;
        if (terms.Claim.Kind == ClaimKind.Fact)
            return candidate.Property.IsPredicated || FactWords.AreKnown(candidate.Indexed, terms, article.ReadingOf(terms.Claim.Sentence), text.Text) ? FactStances.Of(candidate, terms, article, text) : "property: the sentence says more than the curated claim";
        if (candidate.Clause is not { } clause)
            return "subject: the sentence is too long to be sure";
        return candidate.Doubt
            ?? (candidate is { Property.IsAttached: true, IsSlip: false } ? "property: the sentence does not say what is measured" : null)
            ?? (IsCounted(candidate.Subject.Span, terms.Claim.Sentence.Span, text.Text) ? $"subject: several of it, or a part, are spoken of: \"{NearbyWords.Before(text.Text, candidate.Subject.Span.Start)} {candidate.Subject.Span.Of(text.Text)}\"" : null)
            ?? OfTime(candidate, clause, terms.Claim, article, text)
            ?? (clause.IsDate ? null : OtherScopes.Of(candidate, clause, terms, text.Text))
            ?? OpeningPhrases.Of(candidate, clause, terms, text.Text)
            ?? QualifyingAsides.Of(candidate, clause, terms, text.Text)
            ?? RelativeSequels.Of(clause, candidate.Subject.Span, text.Text)
            ?? Surroundings.Of(candidate, terms.Claim, article, text)
            ?? FirstOfSeveral(candidate, terms, text.Text)
            ?? RankLists.DoubtOf(candidate.Indexed, terms, text.Text)
            ?? OnThatDay(candidate, clause)
            ?? CountsToDate.Of(candidate.Indexed.Claim, clause, terms.Claim, text)
            ?? OfMonth(candidate.Indexed.Claim, clause)
            ?? (clause.Narrowing(terms.Claim.Mention) is { } narrowing ? $"property: \"{narrowing}\" makes it less or more" : null)
            ?? Circumstances.Of(candidate.Indexed.Claim, clause, terms.Claim.Mention, candidate.IsSlip, text.Text)
            ?? (candidate.Property.IsCountSaid ? null : Doers.Of(candidate.Indexed, terms, text.Text))
            ?? CountsOfSome.Of(candidate, clause, terms.Claim.Mention, text.Text)
            ?? OtherOccasions.Of(candidate, clause, terms, text.Text)
            ?? OtherRates.Of(candidate.Indexed.Claim, terms.Claim.Mention, clause)
            ?? OtherShares.Of(candidate.Indexed, terms.Claim.Mention, clause)
            ?? (terms.Claim.Mention is { } figure ? GappedFigures.DoubtOf(candidate, clause, figure, text.Text) : null)
            ?? TakingPart.Of(candidate, clause)
            ?? OfVerbAlone(candidate, clause, terms)
            ?? SaidAside(candidate, clause, terms, text.Text)
            ?? OfOtherHead(candidate, clause, terms)
            ?? ParticleVerbs.Of(candidate, clause, terms)
            ?? UnknownWord(candidate, clause, terms, text.Text);
    }

    /// <summary>Another time, a part of the time or a source of another time.</summary>
    private static string? OfTime(WeighedClaim candidate, FigureClause clause, Claim claim, ArticleTerms article, SegmentedText text) =>
        OtherTimes.Of(candidate, clause, claim, text.Text)
        ?? OtherSettings.Of(candidate, clause, claim)
        ?? NarrowTimes.Of(candidate, clause, claim, text.Text)
        ?? PassingTimes.Of(candidate.Indexed.Claim, clause)
        ?? SceneTimes.Of(candidate.Indexed.Claim, claim, article, text)
        ?? (candidate.IsSlip ? null : TimesAfter.Of(candidate.Indexed.Claim, clause, claim) ?? OwnCounts.Of(candidate, clause))
        ?? OtherSources.Of(candidate.Indexed.Claim, clause, claim);

    /// <summary>"Uncut, the film lasts": where a verb alone says the property, what opens the sentence may make another figure of it, unless it is its date; and a sum, "took in $98 million", may be that of some time.</summary>
    private static string? OfVerbAlone(WeighedClaim candidate, FigureClause clause, ClaimTerms terms)
    {
        if (candidate is not { Property: { SaidBy: not null, IsAttached: false }, Subject.Span: var name })
            return null;
        if (terms.Claim.Mention is { Figure.Kind: MentionKind.Currency } && !candidate.IsSlip)
            return "value: the sum may be that of some time";
        var opening = clause.Reading.Parts[0].Span;
        if (opening.Contains(name) && clause.Reading.WordsIn(new(opening.Start, Math.Min(name.Start, clause.Figure.Start))).Any(word => word.Role is not (WordRole.Article or WordRole.Preposition) && terms.Claim.PeriodSpan?.Contains(word.Span) != true))
            return "property: what opens the sentence may make another figure of it";
        return opening.Contains(name) || (terms.Claim.PeriodSpan is { } period && opening.Contains(period)) ? null : "property: what opens the sentence may make another figure of it";
    }

    /// <summary>"NATO, founded by twelve countries, has 32 members": the figure's clause does not speak of founding.</summary>
    private static string? SaidAside(WeighedClaim candidate, FigureClause clause, ClaimTerms terms, string text)
    {
        if (terms.Respective is not null)
            return null;
        var meanings = terms.Sentence.Meanings;
        foreach (var element in candidate.Property.Pattern.Elements)
        {
            var said = meanings.Where(meaning => meaning.Form == element.Form).ToList();
            if (said.Count > 0 && said.TrueForAll(meaning => !clause.Contains(meaning.Span) && clause.Reading.IsAside(meaning.Span) && !clause.IsLabel(meaning.Span)))
                return $"property: \"{said[0].Span.Of(text)}\" is only said in an aside";
        }

        return null;
    }

    /// <summary>"The Marle Tower report is 618 metres long".</summary>
    private static string? OfOtherHead(WeighedClaim candidate, FigureClause clause, ClaimTerms terms) =>
        candidate.Subject.Place == SubjectPlace.Sentence && LongerHead.Of(clause.Reading, candidate.Subject.Span, new(candidate.Indexed, candidate.Property, terms)) is { } noun
            ? $"subject: \"{noun}\" behind the name makes another thing of it" : null;

    private static string? UnknownWord(WeighedClaim candidate, FigureClause clause, ClaimTerms terms, string text)
    {
        var known = new KnownWords(candidate.Indexed, candidate.Property, terms);
        foreach (var stretch in candidate.Deciding is { } telling ? [telling.Span] : clause.Spans)
        {
            if (clause.IsFromSource(stretch) || clause.IsSpread(stretch))
                continue;
            if (candidate.IsSlip && clause.IsDate && clause.TellsHowLongAgo(stretch))
                continue;
            if (FramePhrases.Fill(clause.Reading, stretch, candidate.IsSlip))
                continue;
            if (candidate.IsSlip && clause.IsMeasure && clause.IsCircumstance(stretch, candidate.Subject.Span))
                continue;
            var span = candidate.Subject.Place == SubjectPlace.Sentence ? stretch : SentenceLinks.WithoutOpener(clause, stretch);
            span = candidate.IsSlip ? clause.WithoutNominal(clause.WithoutOpener(clause.WithoutSetting(span)), candidate.Subject.Span) : span;
            var isSetting = clause.IsSetting(span, candidate.Subject.Span);
            if ((isSetting ? known.UnsaidIn(span, text) : Telling(candidate, clause, terms, known.AllUnknownIn(span, text).Where(term => !FramePhrases.Hold(clause.Reading, term.Span, candidate.IsSlip)), text)?.Span.Of(text).ToString()) is { } word)
                return $"subject or property: \"{word}\" is no word of the curated claim: the sentence says more, and the figure may be of something else";
            if (clause.Reading.TurnIn(span, clause.Figure, candidate.IsSlip && clause.IsDate) is { } turn && !known.IsInProperty(turn))
                return $"subject or property: \"{turn}\" may make the figure that of something else";
        }

        if (InheritedWord(candidate, clause, terms, known, text) is { } inherited)
            return inherited;
        return candidate.Subject.Hit.IsWhole || candidate.Subject.Hit.Name.All(form => clause.Spans.Any(span => terms.Sentence.In(span).Any(term => term.Form == form)))
            ? null
            : "subject: only some of its name stands in the figure's clause";
    }

    /// <summary>"6 million poor people in 2015 and 4 million in 2019": what the clause before says of its figure it says of the next, where that has no property of its own.</summary>
    private static string? InheritedWord(WeighedClaim candidate, FigureClause clause, ClaimTerms terms, KnownWords known, string text)
    {
        if (candidate.Deciding is not null || clause.Inherited is not { IsEmpty: false } before)
            return null;
        var own = SentenceTerms.MeaningsOf(terms.Sentence.In(clause.Own.Span), terms.Sentence.ConceptsIn(clause.Own.Span));
        if (own.Any(meaning => candidate.Property.Pattern.Elements.Any(element => element.Form == meaning.Form)))
            return null;
        foreach (var span in before)
        {
            if (known.UnknownIn(span, text) is { } word)
                return $"subject or property: \"{word}\" in the clause before is no word of the curated claim: the sentence says more, and the figure may be of something else";
        }

        return null;
    }

    /// <summary>Any word may make the figure that of something else; of one that can only be a slip, those that are not harmless where they stand.</summary>
    private static Term? Telling(WeighedClaim candidate, FigureClause clause, ClaimTerms terms, IEnumerable<Term> unknown, string text) =>
        candidate.IsSlip ? new TellingWords(candidate, terms, clause, text).Among(unknown) : unknown.Cast<Term?>().FirstOrDefault();

    /// <summary>"She was born on 9 October 1989, when the Wall was about to fall": only a plain event, and a slip of its day, is dated so.</summary>
    private static string? OnThatDay(WeighedClaim candidate, FigureClause clause)
    {
        if (clause.Occasion is not { } occasion || !occasion.Contains(candidate.Subject.Span))
            return null;
        var isPlain = candidate.IsSlip && !clause.Reading.Words.Any(word => occasion.Contains(word.Span) && (word.IsAdverb || word.Text is "had" or "been" or "being"));
        return isPlain ? null : "subject: the date may be of something else on that day";
    }

    /// <summary>"The record for April": one of twelve.</summary>
    private static string? OfMonth(CuratedClaim claim, FigureClause clause)
    {
        var words = clause.Reading.Words;
        for (var at = 1; at < words.Length; at++)
        {
            if (words[at] is { Role: WordRole.Month, Mark: '\0' } month && words[at - 1].Text == "for" && !(at + 1 < words.Length && words[at + 1] is { Role: WordRole.Number, Mark: '\0' }) && !claim.Statement.Contains(month.Text, StringComparison.OrdinalIgnoreCase))
                return $"period: \"for {month.Text}\" makes it that of one month";
        }

        return null;
    }

    /// <summary>"The missile was tested in May": what the curated claim dates is its first test.</summary>
    private static string? FirstOfSeveral(WeighedClaim candidate, ClaimTerms terms, string text) =>
        terms.Claim.Mention is { Figure.Value: MentionValue.Temporal { Edtf.Length: < DayPrecision } } && candidate.Indexed.Claim.Statement.Contains(First, StringComparison.Ordinal)
        && !terms.Claim.Sentence.Span.Of(text).Contains(First, StringComparison.OrdinalIgnoreCase) && !terms.Claim.Sentence.Span.Of(text).StartsWith(First.AsSpan(1), StringComparison.OrdinalIgnoreCase) ? "period: the curated claim speaks of the first one" : null;

    /// <summary>"4.2 light-years", "half a light-year", "some Lima pacts".</summary>
    private static bool IsCounted(TextSpan subject, TextSpan sentence, string text)
    {
        if (subject.Start < sentence.Start)
            return false;
        var before = text.AsSpan(sentence.Start, subject.Start - sentence.Start).TrimEnd();
        if (before.EndsWith("half a", StringComparison.OrdinalIgnoreCase) || before.EndsWith("half an", StringComparison.OrdinalIgnoreCase) || before.EndsWith("half the", StringComparison.OrdinalIgnoreCase))
            return true;
        var last = before[(before.LastIndexOfAny(' ', '\n') + 1)..];
        foreach (var some in Some)
        {
            if (last.Equals(some, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return last is [>= '0' and <= '9', ..] && last.TrimEnd('.').Contains('.');
    }
}
