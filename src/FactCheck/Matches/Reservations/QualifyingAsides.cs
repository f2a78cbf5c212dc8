using System.Collections.Immutable;
using FactCheck.Matches.Readings;
using FactCheck.Matches.Terms;
using FactCheck.Spans;

namespace FactCheck.Matches.Reservations;

/// <summary>Tells that what stands between commas before a figure makes it one of a certain state or reckoning: "the profit, stripped of one-off gains, was", "the plane, fully loaded, flies", "as first reported".</summary>
internal static class QualifyingAsides
{
    /// <summary>"Fully loaded", in words.</summary>
    private const int LongestState = 3;

    /// <summary>"With its new antenna", in words.</summary>
    private const int LongestBracket = 4;

    /// <returns>The reason, in words, or null. A slip is one whatever is said beside it.</returns>
    public static string? Of(WeighedClaim candidate, FigureClause clause, ClaimTerms terms, string text)
    {
        if (clause.IsDate || candidate.IsSlip)
            return null;
        var words = clause.Reading.Words;
        var known = new KnownWords(candidate.Indexed, candidate.Property, terms);
        var said = NarrowingWords.SaidSpans(candidate, terms);
        foreach (var part in clause.Reading.Parts)
        {
            if (part == clause.Own || part.Span.Overlaps(candidate.Subject.Span) || part.Span.Overlaps(clause.Figure))
                continue;
            var qualifies = part.Span.Start > clause.Figure.End ? IsBehind(words, part)
                : part.End < words.Length && words[part.End].Mark == ',' && (IsVersion(words, part) || (words[part.First].Mark == ',' && (IsOfProperty(words, part, said) || IsState(words, part) || IsEquipment(words, part))));
            if (qualifies && Unsaid(clause, part, known, text) is { } unsaid)
                return $"property: \"{unsaid}\" between commas may make another figure of it";
        }

        return null;
    }

    /// <summary>"6,700 tonnes, fully loaded", "22,700 marks, net of tax", "22,700 marks (net)", "612 metres (with its mast)".</summary>
    private static bool IsBehind(ImmutableArray<ReadingWord> words, SentencePart part) => words[part.First].Mark switch
    {
        '(' => part.End - part.First <= LongestBracket && words.Take(part.End).Skip(part.First).All(word => word is { IsCapitalised: false, Role: WordRole.Open or WordRole.Time or WordRole.Of or WordRole.Preposition or WordRole.Article } or { IsAdverb: true }),
        ',' => (part.End == words.Length && IsState(words, part)) || (part.First + 1 < part.End && words[part.First] is { Role: WordRole.Open, IsCapitalised: false, IsVerb: false, IsParticiple: false } && words[part.First + 1] is { Text: "of", Mark: '\0' } && !PartCutter.HasVerb(words, part.First, part.End)),
        _ => false,
    };

    private static string? Unsaid(FigureClause clause, SentencePart part, KnownWords known, string text)
    {
        for (var at = part.First; at < part.End; at++)
        {
            if (clause.Reading.Words[at] is { Role: WordRole.Open, IsAdverb: false } word && known.UnsaidIn(word.Span, text) is { } unsaid)
                return unsaid;
        }

        return clause.Reading.Words[part.First].Text == "as" ? clause.Reading.Words[part.End - 1].Text : null;
    }

    /// <summary>"As first reported", "as originally built": not "as expected".</summary>
    private static bool IsVersion(ImmutableArray<ReadingWord> words, SentencePart part) =>
        words[part.First].Text == "as" && part.First + 2 < part.End && words[part.First + 1] is { Text: "first" } or { IsAdverb: true } && words[part.First + 2].IsParticiple;

    /// <summary>Right behind the words of the property: "the profit, stripped of".</summary>
    private static bool IsOfProperty(ImmutableArray<ReadingWord> words, SentencePart part, List<TextSpan> said) =>
        part.First > 0 && words[part.First].IsParticiple && said.Exists(span => span.Overlaps(words[part.First - 1].Span));

    /// <summary>"Fully loaded", "empty": no noun phrase with its article, and no place.</summary>
    private static bool IsState(ImmutableArray<ReadingWord> words, SentencePart part) =>
        part.Kind == PartKind.Aside && part.End - part.First <= LongestState && words[part.End - 1] is { IsCapitalised: false } last && (last.IsParticiple || part.End - part.First == 1)
        && words.Take(part.End).Skip(part.First).All(word => word is { Role: WordRole.Open, IsCapitalised: false } or { IsAdverb: true } or { IsParticiple: true });

    /// <summary>"With drop tanks", "by value", "at constant prices", but not "with its drop tanks", "in turn".</summary>
    private static bool IsEquipment(ImmutableArray<ReadingWord> words, SentencePart part) =>
        words[part.First].Role == WordRole.Preposition && part.First + (words[part.First].Text is "with" or "by" ? 1 : 2) < part.End && words[part.First + 1] is { Role: WordRole.Open, IsCapitalised: false };
}
