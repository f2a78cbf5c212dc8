using System.Collections.Immutable;
using FactCheck.Matches.Properties;
using FactCheck.Matches.Readings;
using FactCheck.Matches.Subjects;
using FactCheck.Matches.Terms;
using FactCheck.Spans;
using FactCheck.Tables;

namespace FactCheck.Matches.Reservations;

/// <summary>
/// Finds among the words that a curated claim does not know one that may make another thing of what is measured.
/// Of a figure so like the one on record that it can only be a slip of it, a few places are harmless: "soup maker Marle Foods", "a record 4.32 billion", "over a fault in the brakes", "in the 2024 financial year".
/// </summary>
internal sealed class TellingWords(WeighedClaim candidate, ClaimTerms terms, FigureClause clause, string text)
{
    private static readonly WordList GainingVerbs = new("Matches/Reservations/approval-verbs.tsv");

    private readonly ImmutableArray<ReadingWord> words = clause.Reading.Words;
    private readonly List<TextSpan> property = NarrowingWords.SaidSpans(candidate, terms);

    /// <param name="unknown">Terms of the figure's clause that the claim does not know.</param>
    /// <returns>The first of them that tells, or null.</returns>
    public Term? Among(IEnumerable<Term> unknown)
    {
        foreach (var term in unknown)
        {
            var at = clause.Reading.WordFrom(term.Span.Start);
            if (at < words.Length && !(clause.IsDate ? IsHarmlessToDate(at) : IsHarmless(at)))
                return term;
        }

        return null;
    }

    private bool IsHarmless(int at) =>
        IsBeforeOpeningName(at) || IsEpithetOfFigure(at) || IsCause(at) || IsOfTime(at) || IsOfYear(at) || IsAgent(at) || IsChange(at) || IsBehindMeasure(at) || IsCounted(at) || IsSetAgainst(at) || IsOtherEnd(at);

    private bool IsHarmlessToDate(int at) => IsAgent(at) || IsWhere(at) || (GainingVerbs.Contains(words[at].Text) && at + 1 < words.Length && words[at + 1].Mark == '\0' && property.Exists(span => span.Overlaps(words[at + 1].Span) || (at + 2 < words.Length && span.Overlaps(words[at + 2].Span))));

    /// <summary>"Was arrested at his breakfast table": where it happened, behind the verb. "Fell in their minds" is no such place.</summary>
    private bool IsWhere(int at)
    {
        var opener = at;
        while (opener > 0 && words[opener].Mark is '\0' or '-' && words[opener].Role == WordRole.Open && !words[opener].IsVerb && words[opener].Text is not ("his" or "her" or "their" or "its"))
            opener--;
        return opener >= 2 && opener < at && (words[opener].Role == WordRole.Article || words[opener].Text is "his" or "her" or "their" or "its") && words[opener].Mark == '\0'
            && words[opener - 1] is { Text: "at" or "near" or "outside", Mark: '\0' } && property.Exists(span => span.Overlaps(words[opener - 2].Span));
    }

    /// <summary>"Revenue for full-year 2024".</summary>
    private bool IsOfYear(int at) => words[at].Text is "full" or "financial" or "fiscal" or "calendar" && at + 1 < words.Length && words[at + 1].Text == "year";

    /// <summary>"The regulator fined Marle Bank": who did to the subject what the property says.</summary>
    private bool IsAgent(int at)
    {
        var deed = clause.Reading.WordFrom(candidate.Subject.Span.Start) - 1;
        if (deed <= at || !words[deed].IsVerb || !property.Exists(span => span.Overlaps(words[deed].Span)) || candidate.Subject.Span.Start > clause.Figure.Start)
            return false;
        for (var i = at; i < deed; i++)
        {
            if (!IsPlain(words[i]) || (i > at && words[i].Mark != '\0'))
                return false;
        }

        return true;
    }

    private bool IsChange(int at) => at + 1 < words.Length && words[at + 1].Text is "to" or "from" && ChangeVerbs.TellHow(words[at].Span, text);

    /// <summary>"14,800 workers" of employees: that the units agree is known.</summary>
    private bool IsCounted(int at) => words[at].Span.End == clause.Figure.End && words[at].Span.Start > clause.Figure.Start;

    /// <summary>"Fell to 2.46 million, from over 3 million at the turn of the century", ", compared with 11.2 percent in the Isles", ", six more than in the year before": another figure behind it.</summary>
    private bool IsOtherEnd(int at)
    {
        var part = clause.Reading.Parts[clause.Reading.PartAt(words[at].Span.Start)];
        if (part == clause.Own || part.Span.Start < clause.Figure.End || words[part.First].Mark != ',' || !clause.Reading.HasNumber(part.Span))
            return false;
        var isDifference = words[part.First].Role == WordRole.Number && part.First + 2 < part.End && words[part.First + 1].Text is "more" or "less" or "fewer";
        return isDifference || ((words[part.First].Text == "from" || words[part.First].Role == WordRole.Comparison) && !PartCutter.HasVerb(words, part.First + 1, part.End));
    }

    /// <summary>", against 1,308 in 2004": a figure with a year of its own.</summary>
    private bool IsSetAgainst(int at) => (words[at].Role == WordRole.Comparison || words[at].Text == "against") && terms.Claim.Period is not null && clause.Reading.WordFrom(clause.Figure.Start) == at + 1;

    /// <summary>"Covers 538 square kilometres and drains": of a measure nothing is counted with it.</summary>
    private bool IsBehindMeasure(int at)
    {
        var first = clause.Reading.WordFrom(clause.Figure.End);
        return clause.IsMeasure && at > first && words[first] is { Role: WordRole.Joining, Text: "and" or "but" };
    }

    /// <summary>"Soup maker Marle Foods", "the company, Marle Foods,": it stands before the name at the start of the part, and only says what the name is.</summary>
    private bool IsBeforeOpeningName(int at)
    {
        if (!IsPlain(words[at]) || words[at].IsVerb || char.IsLower(text[candidate.Subject.Span.Start]) || IsBeforeName(at))
            return false;
        var first = at;
        while (first > 0 && words[first].Mark == '\0' && (IsPlain(words[first - 1]) || words[first - 1].Role == WordRole.Article))
            first--;
        if (first > 0 && words[first].Mark != ',')
            return false;
        var next = at + 1;
        while (next < words.Length && words[next].Mark is '\0' or '-' && IsPlain(words[next]) && words[next].Span.Start < candidate.Subject.Span.Start)
            next++;
        var behind = BehindName;
        return next < words.Length && words[next].Span.Start == candidate.Subject.Span.Start && (words[next].Mark is '\0' or '-' || (first == 0 && words[0].Role == WordRole.Article))
            && (NameForms.IsPossessive(candidate.Subject.Span, text) || (behind < words.Length && words[behind].IsVerb));
    }

    /// <summary>"A record $4.32 billion", but not "an adjusted $4.32 billion".</summary>
    private bool IsEpithetOfFigure(int at) =>
        at > 0 && IsPlain(words[at]) && !words[at].IsParticiple && words[at - 1].Role == WordRole.Article && clause.Reading.WordFrom(clause.Figure.Start) == at + 1;

    /// <summary>"In 2024 over a fault in the brakes": behind the figure, it tells why.</summary>
    private bool IsCause(int at)
    {
        var first = clause.Reading.WordFrom(clause.Figure.End);
        for (var i = first; i < at; i++)
        {
            if (words[i].Text is "over" && words[i].Mark == '\0' && i + 1 < words.Length && words[i + 1].Role is WordRole.Article)
                return true;
        }

        return false;
    }

    /// <summary>"In the 2024 financial year".</summary>
    private bool IsOfTime(int at)
    {
        var opener = at;
        while (opener > 0 && words[opener].Mark is '\0' or '-' && (IsPlain(words[opener]) || words[opener].Role is WordRole.Article or WordRole.Number or WordRole.Month))
            opener--;
        return opener < at && words[opener].Role == WordRole.Preposition && words[opener + 1].Role == WordRole.Article && words[opener].Span.Start >= clause.Figure.End && TellsTime(opener);
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

    /// <summary>"The old Orlen Bell", "a desert marathon": a common noun is made another by any word before it, a name by few.</summary>
    private bool IsBeforeName(int at)
    {
        var next = at + 1;
        while (next < words.Length && words[next].Mark is '\0' or '-' && IsPlain(words[next]) && words[next].Span.Start < candidate.Subject.Span.Start)
            next++;
        return next < words.Length && words[next].Mark is '\0' or '-' && words[next].Span.Start == candidate.Subject.Span.Start
            && (char.IsLower(text[candidate.Subject.Span.Start]) || (next == at + 1 && NarrowingWords.Of(words[at].Text) != Narrowing.None));
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

    private static bool IsPlain(ReadingWord word) => word is { Role: WordRole.Open, IsVerb: false } || word.IsParticiple;
}
