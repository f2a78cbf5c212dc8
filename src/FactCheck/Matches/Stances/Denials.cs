using FactCheck.Claims;
using FactCheck.Matches.Terms;
using FactCheck.Tables;

namespace FactCheck.Matches.Stances;

/// <summary>Tells that what a figure states is denied, asked or only reported: "did not fall on 9 November 1989", "it is a myth that", "is it 193?".</summary>
internal static class Denials
{
    private const string Separator = " ";
    private const string That = " that ";
    private static readonly Lazy<ILookup<string, string>> Phrases = new(() => DataTable.Load("Matches/Stances/denials.tsv").Rows.ToLookup(row => row[1], row => InText(row[0]), StringComparer.Ordinal));

    private static IEnumerable<string> Negations => Phrases.Value["negation"];

    private static IEnumerable<string> ClauseBreaks => Phrases.Value["break"];

    private static IEnumerable<string> Introductions => Phrases.Value["introduction"];

    /// <summary>"Not only 193", "did not fall until 1989" and "no fewer than 32" assert the figure.</summary>
    private static IEnumerable<string> Affirmations => Phrases.Value["affirmation"];

    /// <returns>The reason, in words, or null.</returns>
    public static string? Of(Claim claim, WeighedClaim candidate, string text)
    {
        var subject = candidate.Subject.Span;
        if (claim.Mention is not { } mention)
            return null;
        var sentence = claim.Sentence.Span;
        if (text.AsSpan(sentence.Start, sentence.Length).TrimEnd() is [.., '?'])
            return "stance: a question";
        var start = candidate.Clause is { IsOfOtherTime: true } other ? other.Own.Span.Start : sentence.Start;
        var before = Spaced(text.AsSpan(start, Math.Max(0, mention.Span.Start - start)));
        var clause = before[AfterLast(before, ClauseBreaks)..];
        var isPresupposed = candidate.Telling is { IsPresupposed: true } telling && NearbyWords.Before(text, telling.Span.Start) is not ("not" or "no" or "never");
        var apart = Separator + clause;
        if (Introductions.Any(introduction => (!isPresupposed || introduction.EndsWith(That, StringComparison.Ordinal)) && apart.Contains(introduction, StringComparison.OrdinalIgnoreCase)) || (!isPresupposed && IsNegated(clause)))
            return "stance: the sentence denies or only reports it";
        var isNegatedBehind = !isPresupposed && subject.Start >= mention.Span.End && subject.End <= sentence.End && IsNegatedBehind(Spaced(text.AsSpan(subject.End, sentence.End - subject.End)));
        return isNegatedBehind ? "stance: the sentence denies it" : null;
    }

    /// <summary>"On 9 November 1989 the wall did not fall": the verb stands behind the subject.</summary>
    private static bool IsNegatedBehind(string after)
    {
        var negation = Negations.Select(word => after.IndexOf(word, StringComparison.OrdinalIgnoreCase)).Where(at => at >= 0).DefaultIfEmpty(-1).Min();
        return negation >= 0 && !Affirmations.Any(word => after.AsSpan(0, negation + 1).Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsNegated(string clause)
    {
        var negation = AfterLast(clause, Negations);
        return negation > 0 && !Affirmations.Any(word => clause.AsSpan(negation - 1).Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A phrase between its spaces; a mark stands right behind a word, as does the end of "didn't".</summary>
    private static string InText(string phrase) =>
        phrase.Length == 1 && char.IsPunctuation(phrase[0]) ? phrase : char.IsPunctuation(phrase[0]) || phrase[1] is '\'' or '\u2019' ? $"{phrase} " : $" {phrase} ";

    private static string Spaced(ReadOnlySpan<char> words) => string.Concat(Separator, words, Separator).Replace('\n', ' ');

    /// <summary>The position behind the last of the marks, or zero.</summary>
    private static int AfterLast(string words, IEnumerable<string> marks) =>
        marks.Max(mark => words.LastIndexOf(mark, StringComparison.OrdinalIgnoreCase) is >= 0 and var at ? at + mark.Length : 0);
}
