using System.Collections.Immutable;
using FactCheck.Spans;

namespace FactCheck.Matches.Readings;

/// <summary>"All 27 members of the Union agreed": the figure tells how many there are, whatever the sentence says that they did.</summary>
internal static class WholeOfMembers
{
    /// <returns>The phrase from "all" to the name; null where the sentence has none, or something else may belong to it.</returns>
    public static TextSpan? Of(FigureClause clause, TextSpan name, KnownWords known, string text)
    {
        if (clause.IsDate || clause.IsMeasure || name.Start < clause.Figure.End)
            return null;
        var words = clause.Reading.Words;
        var opener = clause.Reading.WordFrom(clause.Figure.Start) - 1;
        var end = clause.Reading.WordFrom(name.End - 1) + 1;
        if (!OpensWhole(words, opener) || (end < words.Length && words[end].Mark == '\0' && !IsPredicate(words, end)))
            return null;
        var phrase = new TextSpan(words[opener].Span.Start, name.End);
        return PartCutter.HasVerb(words, opener, end) || known.UnknownIn(phrase, text) is not null ? null : phrase;
    }

    public static bool OpensWith(FigureClause clause) => !clause.IsDate && OpensWhole(clause.Reading.Words, clause.Reading.WordFrom(clause.Figure.Start) - 1);

    /// <summary>"All 27 members", "three of the 15 members".</summary>
    private static bool OpensWhole(ImmutableArray<ReadingWord> words, int opener) =>
        opener >= 0 && (words[opener].Text == "all" || (opener > 1 && words[opener].Text == "the" && words[opener - 1].Text == "of" && (words[opener - 2].Role == WordRole.Number || words[opener - 2].Text is "most" or "many" or "some" or "half" or "all")));

    /// <summary>"All 12 members affected by it agreed": the first of two verbs may make a part of them.</summary>
    private static bool IsPredicate(ImmutableArray<ReadingWord> words, int verb) =>
        words[verb].Role is WordRole.Present or WordRole.Modal || words[verb].Text is "was" or "were" or "had" || (words[verb].IsVerb && !PartCutter.HasVerb(words, verb + 1, words.Length));
}
