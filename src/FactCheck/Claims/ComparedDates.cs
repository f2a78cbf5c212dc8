using System.Collections.Immutable;
using FactCheck.Mentions;
using FactCheck.Tables;

namespace FactCheck.Claims;

/// <summary>Tells a date that a figure is compared with, "up from 2022", "more than in 2023", "above the level of 2021", from one that says when the figure holds.</summary>
internal static class ComparedDates
{
    private const int LongestPhrase = 64;
    private const int YearDigits = 4;

    /// <summary>Length of <c>2017-02-10</c>.</summary>
    private const int DayLength = 10;
    private const string Than = "than ";

    private static readonly Lazy<ILookup<string, string>> Words = new(() => DataTable.Load("Claims/comparing-words.tsv").Rows.ToLookup(row => row[1], row => row[0], StringComparer.Ordinal));

    /// <summary>What may stand between the comparison and the date: "that of", "the level in".</summary>
    private static readonly ImmutableArray<string> Links = ["at", "during", "end", "figure", "figures", "for", "high", "in", "level", "levels", "mark", "of", "peak", "record", "result", "that", "the", "those", "total"];

    private static readonly ImmutableArray<string> Froms = ["from", "on", "over"];

    /// <summary>Verbs that end what is compared: "than the bank had in 2022".</summary>
    private static readonly ImmutableArray<string> Ends = ["did", "had", "has", "was", "were"];

    /// <param name="before">The mention before the date; null where it is the first one of its sentence.</param>
    /// <param name="sentence">Where the sentence starts.</param>
    public static bool IsCompared(ReadOnlySpan<char> text, int sentence, Mention? before, Mention date)
    {
        var start = Math.Max(Math.Max(sentence, before?.Span.End ?? 0), date.Span.Start - LongestPhrase);
        if (start >= date.Span.Start)
            return false;
        var phrase = text[start..date.Span.Start].TrimEnd();
        phrase = phrase[(phrase.LastIndexOfAny(",;:") + 1)..].Trim();
        var linked = WithoutLinks(phrase);
        return EndsWithAny(linked, "directly") || IsThanClause(phrase) || IsChangeFrom(linked, text, before, date);
    }

    /// <summary>"87.2 % beat the 84.6 % of 2023": the date is that of the figure between.</summary>
    public static bool IsOfComparedFigure(ReadOnlySpan<char> text, Mention figure, Mention between, Mention date) =>
        between.Span.Start > figure.Span.End && date.Span.Start > between.Span.End && text[between.Span.End..date.Span.Start] is " in " or " of " or " for "
        && EndsWithAny(WithoutLinks(text[figure.Span.End..between.Span.Start].Trim()), "directly");

    /// <summary>"More than in 2022 or 2023".</summary>
    public static bool IsListed(ReadOnlySpan<char> text, Mention compared, Mention date) =>
        date.Span.Start > compared.Span.End && text[compared.Span.End..date.Span.Start] is " or " or " and " or ", " or " or in " or " and in ";

    /// <summary>"A rise on 2023", "up 14 % from 2023", "14 % up on 2023". "On" a year is nothing else, on a day it is.</summary>
    private static bool IsChangeFrom(ReadOnlySpan<char> phrase, ReadOnlySpan<char> text, Mention? before, Mention date)
    {
        var from = LastWord(phrase);
        if (!Contains(Froms, from) || (from is "on" && IsDay(date)))
            return false;
        var change = phrase[..^from.Length].TrimEnd();
        if (change.IsEmpty && before is { Figure: { Value: not MentionValue.Temporal, Kind: var kind } })
            change = kind == MentionKind.Percent ? "up" : WithoutBy(text[..before.Span.Start].TrimEnd());
        return EndsWithAny(change, "state") || (from is not "over" && EndsWithAny(change, "verb")) || (from is "on" && date.Figure.Value is MentionValue.Temporal { Edtf.Length: YearDigits });
    }

    private static ReadOnlySpan<char> WithoutBy(ReadOnlySpan<char> opener) => opener.EndsWith(" by", StringComparison.Ordinal) ? opener[..^" by".Length].TrimEnd() : opener;

    private static bool IsDay(Mention date) => date.Figure.Value is MentionValue.Temporal { Edtf: { Length: DayLength } edtf } && !edtf.Contains('/', StringComparison.Ordinal);

    /// <summary>"Than the bank had in 2022", but not "more than doubled in 2022" or "more than any other bank in 2022".</summary>
    private static bool IsThanClause(ReadOnlySpan<char> phrase)
    {
        var than = phrase.LastIndexOf(Than, StringComparison.OrdinalIgnoreCase);
        return than >= 0 && Contains(Ends, LastWord(WithoutLinks(phrase[(than + Than.Length)..])));
    }

    private static ReadOnlySpan<char> WithoutLinks(ReadOnlySpan<char> phrase)
    {
        phrase = phrase.TrimEnd();
        while (LastWord(phrase) is { IsEmpty: false } last && Contains(Links, last))
            phrase = phrase[..^last.Length].TrimEnd();
        return phrase;
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> phrase) => phrase[(phrase.LastIndexOf(' ') + 1)..];

    private static bool Contains(ImmutableArray<string> words, ReadOnlySpan<char> word)
    {
        foreach (var known in words)
        {
            if (word.Equals(known, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> phrase, string how)
    {
        foreach (var word in Words.Value[how])
        {
            if (phrase.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (phrase.Length == word.Length || phrase[^(word.Length + 1)] is ' ' or '\n' or '('))
                return true;
        }

        return false;
    }
}
