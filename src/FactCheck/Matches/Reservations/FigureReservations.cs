using FactCheck.Claims;
using FactCheck.Matches.Measures;
using FactCheck.Matches.Ranks;
using FactCheck.Matches.Readings;
using FactCheck.Matches.Stances;
using FactCheck.Matches.Terms;
using FactCheck.Mentions;
using FactCheck.Spans;
using FactCheck.Tables;

namespace FactCheck.Matches.Reservations;

/// <summary>Tells why a figure that agrees with the one on record does not confirm it: the words around it say that it is of a part, of another kind, of another bearer or of what is to come.</summary>
internal static class FigureReservations
{
    private static readonly Lazy<ILookup<string, string>> Parting = new(() => DataTable.Load("Matches/Reservations/parting-words.tsv").Rows.ToLookup(row => row[1], row => row[0], StringComparer.Ordinal));

    private static readonly WordList States = new("Matches/Reservations/state-verbs.tsv");

    /// <returns>The reason, in words, or null.</returns>
    public static string? Of(WeighedClaim candidate, ClaimTerms terms, ArticleTerms article)
    {
        if (candidate.Clause is not { } clause)
            return null;
        var text = article.Text;
        if (NarrowingWords.Find(candidate, terms, clause.Reading, text) is { } narrowing)
            return $"subject or property: \"{narrowing}\" makes it that of a part, or of something else";
        if (WrongSources.Find(clause.Reading, clause.Figure) is { } wrong)
            return $"stance: \"{wrong}\" is what the sentence calls it";
        return BalanceSigns.ReservationOf(candidate, terms) ?? RankLists.ReservationOf(candidate.Indexed, candidate.Property, terms) ?? SwappedFigures.Of(candidate, clause, terms, text) ?? StretchParts.Of(candidate.Indexed.Claim, terms.Claim.Mention, text) ?? OtherBearers.Of(candidate.Subject, terms, article) ?? FarSubjects.Of(candidate, clause, terms, text) ?? LongerNames.Of(candidate, terms.Sentence, clause.Reading, text) ?? NeighbouringBearers.Of(candidate, clause, text)
            ?? (clause.IsDate ? null : OfTime(candidate, clause, terms, text) ?? OfSome(candidate, clause, terms, text) ?? ForeseenFigures.Of(candidate.Indexed.Claim, clause, text) ?? OfFigure(candidate, clause, terms, text));
    }

    /// <summary>Another time than the one on record.</summary>
    private static string? OfTime(WeighedClaim candidate, FigureClause clause, ClaimTerms terms, string text) =>
        PartsOfPeriod.Of(candidate.Indexed.Claim, terms.Claim, text) ?? OtherStretches.Of(candidate.Indexed.Claim, terms.Claim, text) ?? SeveralYears.Of(candidate.Indexed.Claim, terms, text)
        ?? OtherBaselines.Of(candidate, clause) ?? OtherSettings.OnceOf(candidate, clause, terms.Claim);

    /// <summary>More or less than what is on record, or something beside it.</summary>
    private static string? OfSome(WeighedClaim candidate, FigureClause clause, ClaimTerms terms, string text) =>
        (OtherScopes.AreOnRecord(candidate) ? null : OtherScopes.Of(candidate, clause, terms, text)) ?? NarrowGroups.Of(candidate, clause) ?? Depictions.Of(candidate, clause) ?? Owner(terms.Claim, text);

    /// <summary>"24,360 participants' families": others are spoken of than those who are counted.</summary>
    private static string? Owner(Claim claim, string text) =>
        claim.Mention is { Figure.Kind: MentionKind.Number, Span.End: var end } && text.AsSpan(end) is ['\'' or '\u2019', ' ', ..] or ['\'' or '\u2019', 's', ' ', ..] ? $"property: {NearbyWords.After(text, end + 1)} of theirs are spoken of" : null;

    private static bool Parts(string how, ReadingWord word) => Parting.Value[how].Contains(word.Text);

    private static string? OfFigure(WeighedClaim candidate, FigureClause clause, ClaimTerms terms, string text)
    {
        foreach (var word in clause.Reading.Words)
        {
            if (Hedges.MeaningOf(terms.Claim.Mention?.Hedge) == HedgeMeaning.AtMost && Parts("ceiling", word) && !NarrowingWords.IsSaid(candidate, word.Text))
                return $"property: \"{word.Text}\" tells how much there may be, not how much there is";
            if (Parts("exception", word) && !NarrowingWords.IsSaid(candidate, word.Text))
                return $"subject: \"{word.Text}\" leaves a part of it out";
            if (Parts("aversion", word) && clause.Reading.WordFrom(word.Span.End) == clause.Reading.WordFrom(clause.Figure.Start) && !NarrowingWords.IsSaid(candidate, word.Text))
                return $"property: \"{word.Text}\" says that it did not come to be";
            if (Parts("addition", word) && clause.Reading.Parts[clause.Reading.PartAt(word.Span.Start)] is var part && new KnownWords(candidate.Indexed, candidate.Property, terms).UnknownIn(new(word.Span.End, part.Span.End), text) is { } other)
                return $"subject: {other} is counted with it";
        }

        return SpreadRanges.Of(candidate, clause, terms.Claim.Mention) ?? ToCome(candidate, clause) ?? CountsOfSome.ToldOfSome(clause, candidate.Subject.Span, terms.Claim.Mention, text) ?? PartOfWhole(candidate, clause, terms, text) ?? WithOther(candidate, clause, terms, text);
    }

    /// <summary>"Will have 12,000 soldiers": what is on record is so, or was.</summary>
    private static string? ToCome(WeighedClaim candidate, FigureClause clause)
    {
        var words = clause.Reading.Words;
        if (candidate.Indexed.Claim.Values.Any(value => (value.Period ?? candidate.Indexed.Claim.Period)?.EndsWith("/..", StringComparison.Ordinal) == true))
            return null;
        for (var at = 0; at + 1 < words.Length; at++)
        {
            if (words[at].Text is "will" or "shall" && States.Contains(words[at + 1].Text) && clause.Contains(words[at].Span) && !candidate.Indexed.Claim.IsTimeless
                && !candidate.Indexed.Claim.Statement.Contains($" {words[at].Text} ", StringComparison.Ordinal))
                return $"period: \"{words[at].Text}\" tells of what is to come";
        }

        return null;
    }

    /// <summary>"Of the soldiers, 12,000 were wounded": the figure is said of some of them.</summary>
    private static string? PartOfWhole(WeighedClaim candidate, FigureClause clause, ClaimTerms terms, string text)
    {
        var (words, own) = (clause.Reading.Words, clause.Own);
        if (words[0].Role != WordRole.Of || own.Kind == PartKind.Fronted || own.Span.Start > clause.Figure.Start || own.Span.Contains(candidate.Subject.Span))
            return null;
        var after = new TextSpan(clause.Figure.End, Math.Max(clause.Figure.End, own.Span.End));
        return new KnownWords(candidate.Indexed, candidate.Property, terms).UnknownIn(after, text) is { } word ? $"property: only those of whom \"{word}\" is said are counted" : null;
    }

    /// <summary>"Coal exports to China", "trade with Japan": a part of what is on record of all.</summary>
    private static string? WithOther(WeighedClaim candidate, FigureClause clause, ClaimTerms terms, string text)
    {
        var words = clause.Reading.Words;
        foreach (var said in NarrowingWords.SaidSpans(candidate, terms))
        {
            var at = clause.Reading.WordFrom(said.End);
            if (at + 1 >= words.Length || words[at].Mark != '\0' || !Parts("way", words[at]) || words[at + 1].Span.Overlaps(clause.Figure))
                continue;
            var name = terms.Sentence.All.FirstOrDefault(term => term.Span.Start == words[words[at + 1].Role == WordRole.Article && at + 2 < words.Length ? at + 2 : at + 1].Span.Start);
            if (words[at].Text == "among" && new KnownWords(candidate.Indexed, candidate.Property, terms).UnknownIn(words[at + 1].Span, text) is { } some)
                return $"property: \"among {some}\" makes a part of it";
            if (name is { Form: not null, IsName: true } && !candidate.Indexed.AllTerms.Contains(name.Form) && terms.Claim.Mention?.Figure.Kind != MentionKind.Percent)
                return $"property: \"{words[at].Text} {name.Span.Of(text)}\" makes a part of it";
        }

        return null;
    }
}
