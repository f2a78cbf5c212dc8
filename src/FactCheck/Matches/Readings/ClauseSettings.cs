using FactCheck.Mentions;
using FactCheck.Spans;

namespace FactCheck.Matches.Readings;

/// <summary>What stands around a figure in its clause and says nothing of it, or makes it a figure of less or of more.</summary>
internal static class ClauseSettings
{
    /// <summary>"According to the World Bank, India has": who says it is not what it is said of.</summary>
    public static bool IsFromSource(this FigureClause clause, TextSpan span)
    {
        var at = clause.Reading.PartAt(span.Start);
        var part = clause.Reading.Parts[at];
        return at != clause.Part && part.Kind == PartKind.Fronted && clause.Reading.Words[part.First].Role == WordRole.Source && clause.HasOnlyNames(part);
    }

    /// <summary>"…, from Iceland to Turkey": how wide it is, not a part of it.</summary>
    public static bool IsSpread(this FigureClause clause, TextSpan span)
    {
        var words = clause.Reading.Words;
        var part = clause.Reading.Parts[clause.Reading.PartAt(span.Start)];
        var isFromTo = words[part.First].Text == "from" && words.Take(part.End).Skip(part.First).Any(word => word.Text == "to");
        return isFromTo && part.Kind == PartKind.Adjunct && part.End == words.Length && clause.HasOnlyNames(part);
    }

    /// <summary>"Fifty years ago, on 20 July 1969, ".</summary>
    public static bool TellsHowLongAgo(this FigureClause clause, TextSpan span)
    {
        var part = clause.Reading.Parts[clause.Reading.PartAt(span.Start)];
        return part.Kind == PartKind.Fronted && !part.Span.Overlaps(clause.Figure) && clause.Reading.Words[part.End - 1].Text is "ago" or "later" or "earlier";
    }

    /// <summary>"Spread over fifteen provinces, the Wall is": said beside it of what has the measure.</summary>
    public static bool IsCircumstance(this FigureClause clause, TextSpan span, TextSpan name) =>
        clause.IsSetting(span, name) && clause.Reading.Words[clause.Reading.Parts[clause.Reading.PartAt(span.Start)].First].IsParticiple;

    /// <summary>"Chile is the largest producer, with 5.4 million tonnes": the stretch without what its subject is.</summary>
    public static TextSpan WithoutNominal(this FigureClause clause, TextSpan span, TextSpan name)
    {
        var words = clause.Reading.Words;
        if (clause.Own is not { Kind: PartKind.Adjunct } || words[clause.Own.First] is not { Text: "with", Mark: ',' } || !span.Contains(name))
            return span;
        var at = clause.Reading.WordFrom(name.End - 1) + 1;
        return at + 1 < words.Length && words[at] is { Text: "is" or "was" or "are" or "were", Mark: '\0' } && words[at + 1].Role == WordRole.Article && words[at + 1].Span.End <= span.End ? new(span.Start, words[at].Span.End) : span;
    }

    /// <summary>"94 elements that occur in nature", "without Alaska", "five more episodes", "ten to come": the word that makes a figure one of a part, or of more; null where there is none.</summary>
    public static string? Narrowing(this FigureClause clause, Mention? mention)
    {
        if (clause.IsDate)
            return null;
        var words = clause.Reading.Words;
        var opener = clause.Reading.Parts[0];
        // "Of the over-65s, 60 percent": some of all, whom a number tells.
        if (words[0].Text is "of" or "among" && opener != clause.Own && (clause.Reading.HasNumber(opener.Span) || clause.OpensBehind(opener)))
            return words[0].Text;
        var next = clause.Reading.WordFrom(clause.Figure.End - 1) + 1;
        if (next < words.Length && words[next] is { Mark: '\0', Role: WordRole.That or WordRole.Relative } relative)
            return relative.Text;
        if (next < words.Length && words[next].Text is "those" or "these")
            return words[next].Text;
        if (next + 1 < words.Length && words[next] is { Text: "to", Mark: '\0' } && words[next + 1].Text is "come" or "follow" or "go")
            return $"to {words[next + 1].Text}";
        if (clause.AddedIn(mention) is { } added)
            return added;
        foreach (var part in clause.Reading.Parts)
        {
            if (words[part.First].Text is "without" or "except" or "except for" or "excluding" or "apart from" or "besides")
                return words[part.First].Text;
        }

        return null;
    }

    /// <summary>"Of the unemployed in Peru, some 61,000 had been": the figure comes first behind what opens the sentence.</summary>
    private static bool OpensBehind(this FigureClause clause, SentencePart opener)
    {
        var at = opener.End;
        while (at < clause.Reading.Words.Length && clause.Reading.Words[at] is { Role: WordRole.Adverb or WordRole.Article } word && word.Span.End <= clause.Figure.Start)
            at++;
        return at < clause.Reading.Words.Length && clause.Figure.Overlaps(clause.Reading.Words[at].Span);
    }

    /// <summary>"Five more episodes": within the figure, where it is not what the number is compared with.</summary>
    private static string? AddedIn(this FigureClause clause, Mention? mention)
    {
        foreach (var word in clause.Reading.WordsIn(clause.Figure))
        {
            if (word.Span.Start >= mention?.NumberSpan.End && word.Text is "additional" or "extra" or "further" or "more" or "new" or "other" or "remaining" or "spare" && mention?.Hedge?.Contains(word.Text, StringComparison.OrdinalIgnoreCase) != true)
                return word.Text;
        }

        return null;
    }

    private static bool HasOnlyNames(this FigureClause clause, SentencePart part)
    {
        for (var at = part.First + 1; at < part.End; at++)
        {
            if (!clause.Reading.Words[at].IsCapitalised && clause.Reading.Words[at].Role != WordRole.Article && clause.Reading.Words[at].Text != "to")
                return false;
        }

        return true;
    }
}
