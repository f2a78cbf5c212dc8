using System.Collections.Immutable;
using FactCheck.Matches.Readings;
using FactCheck.Spans;

namespace FactCheck.Matches.Reservations;

/// <summary>
/// Finds among the words that a curated claim does not know one that stands where it makes another thing of what is measured: before the property, behind it, behind the subject's name, behind the figure.
/// Of a figure so like the one on record that it can only be a slip of it, words elsewhere ("soup maker Marle Foods", "a record 4.32 billion") say nothing else.
/// </summary>
internal sealed class TellingWords(WeighedClaim candidate, ClaimTerms terms, FigureClause clause, string text)
{
    private readonly ImmutableArray<ReadingWord> words = clause.Reading.Words;
    private readonly List<TextSpan> property = NarrowingWords.SaidSpans(candidate, terms);

    /// <param name="unknown">Terms of the figure's clause that the claim does not know.</param>
    /// <returns>The first of them that tells, or null.</returns>
    public Term? Among(IEnumerable<Term> unknown)
    {
        foreach (var term in unknown)
        {
            var at = clause.Reading.WordFrom(term.Span.Start);
            if (at < words.Length && (IsOfOtherSubject(at) || IsBeforeProperty(at) || IsBehindProperty(at) || IsBeforeName(at) || IsHead(at) || IsJoined(at) || IsBehindFigure(at)))
                return term;
        }

        return null;
    }

    /// <summary>The index of the word behind the subject's name, of which "Marle" may be all that is on record of "Marle Foods".</summary>
    private int BehindName
    {
        get
        {
            var at = clause.Reading.WordFrom(candidate.Subject.Span.End - 1) + 1;
            while (at < words.Length && words[at] is { Mark: '\0', IsCapitalised: true, Role: WordRole.Open } && !NameForms.IsPossessive(words[at - 1].Span, text))
                at++;
            return at;
        }
    }

    private bool IsProperty(ReadingWord word) => property.Exists(span => span.Overlaps(word.Span));

    /// <summary>"The old Orlen Bell", "a desert marathon": a common noun is made another by any word before it, a name by few.</summary>
    private bool IsBeforeName(int at)
    {
        var next = at + 1;
        while (next < words.Length && words[next].Mark is '\0' or '-' && IsPlain(words[next]) && words[next].Span.Start < candidate.Subject.Span.Start)
            next++;
        return next < words.Length && words[next].Mark is '\0' or '-' && words[next].Span.Start == candidate.Subject.Span.Start
            && (char.IsLower(text[candidate.Subject.Span.Start]) || NarrowingWords.Of(words[at].Text) != Narrowing.None);
    }

    /// <summary>"Coffee revenue", "coffee-machine revenue", "its restated revenue", but not "booked revenue" and "the regulator fined".</summary>
    private bool IsBeforeProperty(int at)
    {
        var next = at + 1;
        while (next < words.Length && words[next].Mark is '\0' or '-' && IsPlain(words[next]) && !IsProperty(words[next]))
            next++;
        return next < words.Length && words[next].Mark is '\0' or '-' && IsProperty(words[next]) && !words[next].IsVerb && (!words[at].IsVerb || (at > 0 && IsDetermined(at - 1)));
    }

    private bool IsDetermined(int before) => words[before].Role is WordRole.Article or WordRole.Of || words[before].Text is "its" or "their" or "his" or "her" || NameForms.IsPossessive(words[before].Span, text);

    /// <summary>"Revenue from coffee", "members of the bench", but not "revenue for full-year 2024".</summary>
    private bool IsBehindProperty(int at) => OpenerOf(at) is { } opener && opener > 0 && words[opener].Mark == '\0' && IsProperty(words[opener - 1]) && !TellsTime(opener);

    /// <summary>"At the minimum wage, 10 hours bring $72.50": the figure's part of the sentence has a subject of its own, and the name is only fronted.</summary>
    private bool IsOfOtherSubject(int at) => clause.Reading.Parts[clause.Reading.PartAt(candidate.Subject.Span.Start)].Kind == PartKind.Fronted && clause.Own.Kind == PartKind.Core && clause.Own.Span.Contains(words[at].Span) && words[at].Span.End <= clause.Figure.Start;

    /// <summary>"Marle Foods subsidiaries had", "Marle Foods' biggest rival had".</summary>
    private bool IsHead(int at)
    {
        var first = BehindName;
        if (at < first || words[at].IsVerb)
            return false;
        if (!NameForms.IsPossessive(words[first - 1].Span, text))
            return at == first && words[at].Mark == '\0' && at + 1 < words.Length && words[at + 1] is { Mark: '\0', IsVerb: true };
        while (first < words.Length && words[first].Mark is '\0' or '-' && IsPlain(words[first]) && !IsProperty(words[first]) && first < at)
            first++;
        return first == at && words[at].Mark is '\0' or '-';
    }

    /// <summary>"Marle Air and its partners", "including Tessaro".</summary>
    private bool IsJoined(int at)
    {
        var before = at - 1;
        while (before > 0 && (words[before].Role == WordRole.Article || words[before].Text is "its" or "their"))
            before--;
        return before >= 0 && (words[before].Role == WordRole.Inclusion || words[before].Text is "including" or "excluding" || (words[before].Role == WordRole.Joining && before == BehindName));
    }

    /// <summary>"4,320 visitors daily", "139 states abolished", "42,600 cars in 2024 in Germany", "87.4 percent in adults", but not "in the 2021 election".</summary>
    private bool IsBehindFigure(int at)
    {
        var first = clause.Reading.WordFrom(clause.Figure.End);
        if (at == first)
            return words[at] is { Mark: '\0', Role: WordRole.Open };
        if (OpenerOf(at) is not { } opener || opener < first || words[opener].Text is "over" or "by" or "to" || (words[opener].Text == "for" && (opener > first || words[opener + 1].IsParticiple)))
            return false;
        // "In 2024 over a fault in the brakes": what tells why is not where.
        for (var i = first; i < opener; i++)
        {
            if (words[i].Role is not (WordRole.Number or WordRole.Month) && !(words[i].Role == WordRole.Preposition && words[i + 1].Role is WordRole.Number or WordRole.Month))
                return false;
        }

        return !TellsTime(opener);
    }

    /// <summary>"In the 2021 election".</summary>
    private bool TellsTime(int opener)
    {
        for (var i = opener + 1; i < words.Length && words[i].Mark is '\0' or '-' && !words[i].IsVerb && words[i].Role is not (WordRole.Preposition or WordRole.Of); i++)
        {
            if (words[i].Role is WordRole.Number or WordRole.Month)
                return true;
        }

        return false;
    }

    /// <summary>The preposition of the phrase in which a word stands; null where it stands in none.</summary>
    private int? OpenerOf(int at)
    {
        var opener = at;
        while (opener > 0 && words[opener].Mark is '\0' or '-' && (IsPlain(words[opener]) || words[opener].Role == WordRole.Article))
            opener--;
        return opener < at && words[opener].Role is WordRole.Of or WordRole.Preposition or WordRole.Landmark ? opener : null;
    }

    private static bool IsPlain(ReadingWord word) => word is { Role: WordRole.Open, IsVerb: false } || word.IsParticiple;
}
