using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Matches.Readings;
using FactCheck.Matches.Subjects;
using FactCheck.Matches.Terms;
using FactCheck.Spans;

namespace FactCheck.Matches.Reservations;

/// <summary>Tells that what a sentence sets before its subject may make another figure of it: "after taxes, the average wage", "online, a ticket costs", "further up, at the weir, the river rose to".</summary>
internal static class OpeningPhrases
{
    /// <returns>The reason, in words, or null. A slip is one whatever opens its sentence.</returns>
    public static string? Of(WeighedClaim candidate, FigureClause clause, ClaimTerms terms, string text)
    {
        if (clause.IsDate || candidate.IsSlip)
            return null;
        return SetAgainstEvent(clause, terms.Claim) ?? (clause.Introduction is null && candidate is { Subject.Place: SubjectPlace.Sentence, Telling: not { IsPresupposed: true } } ? Unsaid(candidate, clause, terms, text) : null);
    }

    /// <summary>"After taxes, the wage", "the wage, before bonuses,": what no date tells is no time. "Before the pandemic, in 2019," and "in 2024 after a wet July" have one beside it.</summary>
    private static string? SetAgainstEvent(FigureClause clause, Claim claim)
    {
        var words = clause.Reading.Words;
        foreach (var part in clause.Reading.Parts)
        {
            if (words[part.First].Text is "after" or "before" && part.End - part.First > 1 && IsWithoutVerb(clause, part) && !part.Span.Overlaps(clause.Figure) && (IsSetOff(clause, part) || IsBare(clause, part)) && !IsDated(clause, part, claim.PeriodSpan))
                return $"property: \"{words[part.First].Text}\" may make another figure of it";
        }

        return null;
    }

    private static string? Unsaid(WeighedClaim candidate, FigureClause clause, ClaimTerms terms, string text)
    {
        var (words, parts) = (clause.Reading.Words, clause.Reading.Parts);
        var (ofName, ofFigure) = (clause.Reading.PartAt(candidate.Subject.Span.Start), clause.Part);
        var known = new KnownWords(candidate.Indexed, candidate.Property, terms);
        // "Peru's largest city, Lima, has": the name says what opens the sentence.
        if (ofName < ofFigure && parts[ofName].Kind == PartKind.Aside)
            return null;
        for (var at = FirstOpening(clause, Math.Min(ofName, ofFigure)); at < Math.Min(ofName, ofFigure); at++)
        {
            if (parts[at].Kind == PartKind.Origin || !IsOpening(clause, at) || clause.IsFromSource(parts[at].Span))
                continue;
            if (words[parts[at].End - 1] is { Role: WordRole.Number } bare && words[parts[at].First].Role is WordRole.Preposition or WordRole.Landmark && terms.Claim.PeriodSpan?.Overlaps(bare.Span) != true)
                return $"property: \"{parts[at].Span.Of(text)}\" may make another figure of it";
            for (var word = parts[at].First; word < parts[at].End; word++)
            {
                if (words[word].Text is "itself" or "themselves")
                    return $"property: \"{words[word].Text}\" makes a part of it";
                if ((words[word] is { Role: WordRole.Open, IsAdverb: false } || IsNoun(words, word)) && known.UnsaidIn(words[word].Span, text) is { } unsaid)
                    return $"property: \"{unsaid}\", which opens the sentence, may make another figure of it";
            }
        }

        return null;
    }

    /// <summary>Behind the last clause of its own: "to sell more, they hoped, as Peru imported" opens with nothing of what Peru did.</summary>
    private static int FirstOpening(FigureClause clause, int end)
    {
        var first = end;
        while (first > 0 && (clause.Reading.Parts[first - 1].Kind == PartKind.Aside || IsOpening(clause, first - 1)))
            first--;
        return first;
    }

    /// <summary>Parted by a comma from what follows, and without a verb but a participle that opens it.</summary>
    private static bool IsOpening(FigureClause clause, int at)
    {
        var (words, part) = (clause.Reading.Words, clause.Reading.Parts[at]);
        return words[part.End].Mark == ',' && words[part.First].Role is not (WordRole.Subordinate or WordRole.Joining) && (words[part.First].Role != WordRole.Time || part.Kind == PartKind.Fronted) && IsWithoutVerb(clause, part);
    }

    /// <summary>"On the left wing", "above ground": behind an article or a preposition stands no verb.</summary>
    private static bool IsNoun(ImmutableArray<ReadingWord> words, int at) =>
        words[at].IsVerb && at > 0 && words[at - 1].Role is WordRole.Article or WordRole.Preposition or WordRole.Landmark && words[at].Mark == '\0';

    private static bool IsWithoutVerb(FigureClause clause, SentencePart part)
    {
        var words = clause.Reading.Words;
        for (var at = part.First + 1; at < part.End; at++)
        {
            if (words[at].IsVerb && !IsNoun(words, at))
                return false;
        }

        return true;
    }

    /// <summary>It opens the sentence, or stands between commas.</summary>
    private static bool IsSetOff(FigureClause clause, SentencePart part) =>
        part.End < clause.Reading.Words.Length && clause.Reading.Words[part.End].Mark == ',' && (part.First == 0 || clause.Reading.Words[part.First].Mark == ',');

    /// <summary>"In 2018 after taxes": no event has no article.</summary>
    private static bool IsBare(FigureClause clause, SentencePart part) =>
        clause.Reading.Words[part.First + 1] is { Role: WordRole.Open, IsCapitalised: false, IsVerb: false, Mark: '\0' } && part.Span.Start > clause.Figure.End;

    private static bool IsDated(FigureClause clause, SentencePart part, TextSpan? date)
    {
        var words = clause.Reading.Words;
        if (clause.Reading.WordsIn(part.Span).Any(word => word.Role is WordRole.Number or WordRole.Month))
            return true;
        if (date is not { } own)
            return false;
        var behind = part.End;
        while (behind < words.Length && words[behind].Role is WordRole.Preposition or WordRole.Article or WordRole.Adverb)
            behind++;
        return behind < words.Length && own.Overlaps(words[behind].Span);
    }
}
