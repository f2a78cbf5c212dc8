using System.Collections.Immutable;
using FactCheck.Spans;

namespace FactCheck.Matches.Readings;

/// <summary>Reads figures that share one verb and have words of their own behind them: "48 % voted to leave and 52 % to stay", "is 40 % sand, 38 % silt and 22 % clay".</summary>
internal static class PairedFigures
{
    private const int DigitsOfYear = 4;

    /// <summary>The words that belong to the figures before the clause's own; empty where it is no such figure.</summary>
    public static ImmutableArray<TextSpan> OtherLabels(FigureClause clause)
    {
        var (words, parts) = (clause.Reading.Words, clause.Reading.Parts);
        var behindFigure = clause.Reading.WordFrom(clause.Figure.End);
        if (clause.IsDate || clause.Own.Kind is PartKind.Fronted or PartKind.Subordinate || PartCutter.HasVerb(words, clause.Own.First, clause.Own.End) || LabelOf(words, clause.Own, behindFigure) is null || IsOfSameThing(words, behindFigure))
            return [];
        var labels = ImmutableArray.CreateBuilder<TextSpan>();
        for (var at = clause.Part - 1; at >= 0; at--)
        {
            if (BehindNumber(words, parts[at]) is not { } behind || LabelOf(words, parts[at], behind) is not { } label)
                return [];
            labels.Add(label);
            if (PartCutter.HasVerb(words, parts[at].First, behind) || PartCutter.HasVerb(words, behind, parts[at].End))
                return labels.ToImmutable();
        }

        return [];
    }

    /// <summary>"15 of them", "28,500 in South Korea": what the figures before count, or the same elsewhere.</summary>
    private static bool IsOfSameThing(ImmutableArray<ReadingWord> words, int at)
    {
        var name = at + 1 < words.Length && words[at + 1].Role == WordRole.Article ? at + 2 : at + 1;
        return words[at].Role == WordRole.Of || (words[at].Role == WordRole.Preposition && name < words.Length && words[name].IsCapitalised);
    }

    /// <summary>A name before the first of the figures is that of all of them, where its part of the sentence says nothing else.</summary>
    public static bool Share(FigureClause clause, TextSpan name, KnownWords known, string text)
    {
        if (OtherLabels(clause) is not [.., var first] || name.End > first.Start)
            return false;
        var part = clause.Reading.Parts[clause.Reading.PartAt(name.Start)];
        return (part.Kind == PartKind.Fronted || part.Span.Contains(first)) && Governor.Of(clause.Reading, name).Role is WordRole.Open or WordRole.Preposition && known.UnknownIn(new(part.Span.Start, Math.Min(part.Span.End, first.Start)), text) is null;
    }

    /// <summary>What stands behind a number, where it says something.</summary>
    private static TextSpan? LabelOf(ImmutableArray<ReadingWord> words, SentencePart part, int behind)
    {
        for (var at = behind; at < part.End; at++)
        {
            if (words[at].Role == WordRole.Open)
                return new(words[behind].Span.Start, part.Span.End);
        }

        return null;
    }

    /// <summary>The index of the first word behind a part's last number that is no year, nor the "one" of "one can see"; null where it has none.</summary>
    private static int? BehindNumber(ImmutableArray<ReadingWord> words, SentencePart part)
    {
        for (var at = part.End - 1; at >= part.First; at--)
        {
            if (words[at] is { Role: WordRole.Number, Text: not "one" } && !IsYear(words[at].Text))
                return at + 1;
        }

        return null;
    }

    private static bool IsYear(string word) => word.Length == DigitsOfYear && !word.AsSpan().ContainsAnyExceptInRange('0', '9');
}
