using FactCheck.Matches.Subjects;
using FactCheck.Spans;

namespace FactCheck.Matches.Readings;

/// <summary>"The 8,488-metre summit of Mount Everest": a measure before its noun tells how large that is, whatever the sentence says of it.</summary>
internal static class AttributiveMeasure
{
    /// <returns>The phrase from the article, or the name, to its end; null where the sentence has none, or something else may belong to it.</returns>
    public static TextSpan? Of(FigureClause clause, TextSpan name, KnownWords known, string text)
    {
        if (!clause.IsMeasure || !IsHyphenated(clause.Figure.Of(text)))
            return null;
        var words = clause.Reading.Words;
        var opener = clause.Reading.WordFrom(clause.Figure.Start) - 1;
        if (opener < 0 || name.Start < clause.Figure.End || words[opener].Role != WordRole.Article)
            return null;
        var end = clause.Reading.WordFrom(name.End - 1) + 1;
        var phrase = new TextSpan(words[opener].Span.Start, name.End);
        return !IsEnded(clause.Reading, name) || NameForms.IsPossessive(name, text) || PartCutter.HasVerb(words, opener, end) || known.UnknownIn(phrase, text) is not null ? null : phrase;
    }

    /// <summary>Nothing behind the name makes another thing of it: not "the Mount Everest trail ends", "the Mount Everest of the Alps", but "the Burj Khalifa towers over", "attracts climbers".</summary>
    public static bool IsEnded(SentenceReading reading, TextSpan name)
    {
        var words = reading.Words;
        var end = reading.WordFrom(name.End - 1) + 1;
        if (end >= words.Length || words[end].Mark != '\0' || words[end].IsVerb || words[end].IsAdverb)
            return true;
        if (words[end].Role != WordRole.Open)
            return words[end].Role != WordRole.Of;
        var isVerbLike = words[end].Text.EndsWith('s') && !words[end].IsCapitalised && (end + 1 >= words.Length || words[end + 1] is { Role: not (WordRole.Open or WordRole.Of) } or { Mark: not '\0' } || words[end + 1].Text.EndsWith('s'));
        return isVerbLike && !PartCutter.HasVerb(words, end + 1, reading.Parts[reading.PartAt(words[end].Span.Start)].End);
    }

    /// <summary>"330-metre", "27-member".</summary>
    public static bool IsHyphenated(ReadOnlySpan<char> figure) => figure.LastIndexOf('-') is > 0 and var hyphen && hyphen + 1 < figure.Length && char.IsLetter(figure[hyphen + 1]);
}
