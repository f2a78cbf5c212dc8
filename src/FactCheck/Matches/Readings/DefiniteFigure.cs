using System.Collections.Immutable;
using FactCheck.Spans;

namespace FactCheck.Matches.Readings;

/// <summary>"The Fed's 2 percent inflation target", "the federal minimum wage of $7.25": a noun phrase that names property and figure, and takes both for granted.</summary>
internal static class DefiniteFigure
{
    /// <returns>The phrase; null where the sentence has none, or something else may belong to it.</returns>
    public static TextSpan? Of(FigureClause clause, TextSpan name, KnownWords known, string text)
    {
        if (clause.IsDate || clause.Own.Span.End < clause.Figure.End)
            return null;
        var words = clause.Reading.Words;
        var first = clause.Reading.WordFrom(clause.Figure.Start);
        var end = clause.Reading.WordFrom(clause.Figure.End - 1) + 1;
        var isBehind = first > 0 && words[first - 1].Role == WordRole.Of && words[first].Mark == '\0';
        var start = StartOf(words, isBehind ? first - 1 : first, clause.Own.First);
        if (!isBehind)
            end = EndOfNoun(words, end, clause.Own.End);
        var isAdjunct = isBehind && IsAdjunct(clause, start) && !HasOtherName(words, known, text);
        if ((!IsDefinite(words[start]) && !isAdjunct && words[start].Span.Start != name.Start) || !(isBehind || start == first - 1 || IsPossessive(text.AsSpan(0, clause.Figure.Start))))
            return null;
        var phrase = new TextSpan(words[start].Span.Start, Math.Max(clause.Figure.End, words[end - 1].Span.End));
        var isWhole = phrase.Contains(name) || words[start].Text is "its" or "their" || isAdjunct;
        return isWhole && IsEnded(words, end) && SaysProperty(words, start, end, known) && known.UnknownIn(phrase, text) is null ? phrase : null;
    }

    /// <summary>"…, on a turnout of 72.2 percent": of what the clause before speaks of.</summary>
    private static bool IsAdjunct(FigureClause clause, int article) =>
        clause.Own.First > 0 && article == clause.Own.First + 1 && clause.Own.Kind is PartKind.Adjunct or PartKind.Core && clause.Reading.Words[article].Text is "a" or "an" && clause.Reading.Words[article - 1].Text is "on" or "with" or "by" or "from" or "at";

    /// <summary>"London voted to remain, on a turnout of": what is said may be of any name that the curated claim does not know.</summary>
    private static bool HasOtherName(ImmutableArray<ReadingWord> words, KnownWords known, string text)
    {
        foreach (var word in words)
        {
            if (word is { IsCapitalised: true, Role: WordRole.Open } && known.UnknownIn(word.Span, text) is not null)
                return true;
        }

        return false;
    }

    private static int StartOf(ImmutableArray<ReadingWord> words, int at, int first)
    {
        while (at > first && words[at].Mark == '\0' && !IsDefinite(words[at]) && words[at - 1] is { IsVerb: false, Role: WordRole.Open or WordRole.Article or WordRole.Of })
            at--;
        return at;
    }

    private static int EndOfNoun(ImmutableArray<ReadingWord> words, int at, int end)
    {
        while (at < end && words[at] is { Mark: '\0', Role: WordRole.Open, IsVerb: false, IsParticiple: false })
            at++;
        return at;
    }

    /// <summary>"The Fed's 2 percent", not "in the Union 27 states".</summary>
    private static bool IsPossessive(ReadOnlySpan<char> before) => before.TrimEnd(' ') is [.., '\'' or '\u2019', 's'] or [.., 's', '\'' or '\u2019'];

    private static bool IsDefinite(ReadingWord word) => word.Text is "the" or "its" or "their";

    /// <summary>"Of $2.13 an hour for waiters" goes on with whose it is.</summary>
    private static bool IsEnded(ImmutableArray<ReadingWord> words, int end) =>
        end >= words.Length || words[end].Mark != '\0' || words[end].IsVerb || words[end].Role is WordRole.Joining or WordRole.Time or WordRole.Subordinate;

    private static bool SaysProperty(ImmutableArray<ReadingWord> words, int start, int end, KnownWords known)
    {
        for (var at = start; at < end; at++)
        {
            if (words[at].Role == WordRole.Open && known.IsInProperty(words[at].Text))
                return true;
        }

        return false;
    }
}
