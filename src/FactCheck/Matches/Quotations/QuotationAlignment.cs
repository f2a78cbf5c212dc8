using System.Collections.Immutable;
using FactCheck.Spans;

namespace FactCheck.Matches.Quotations;

/// <summary>An article's quotation laid beside the stretch of a quotation on record that it is nearest to.</summary>
/// <param name="Words">How many words the article quotes, gaps left out.</param>
/// <param name="Differing">How many words differ, are added or left out.</param>
/// <param name="Recorded">The stretch on record.</param>
/// <param name="Edits">What makes the one from the other, in order.</param>
internal sealed record QuotationAlignment(int Words, int Differing, string Recorded, ImmutableArray<QuotationEdit> Edits)
{
    /// <summary>Null where there is too little or too much to lay beside each other.</summary>
    public static QuotationAlignment? Of(string quoted, string recorded)
    {
        var (mine, theirs) = (QuotedWords.Read(quoted), QuotedWords.Read(recorded));
        if (mine.IsEmpty || theirs.IsEmpty || mine.Length > QuotedWords.MostWords || theirs.Length > QuotedWords.MostWords)
            return null;
        var costs = Costs(mine, theirs);
        var end = 0;
        for (var j = 1; j <= theirs.Length; j++)
        {
            // Of equal ends the later one: a last word that differs stands for one on record.
            if (costs[mine.Length, j] <= costs[mine.Length, end])
                end = j;
        }

        var steps = Trace(costs, mine, theirs, end);
        var start = steps.Count == 0 ? end : steps[0].Recorded;
        var stretch = start < end ? recorded[theirs[start].Span.Start..theirs[end - 1].Span.End] : "";
        return new(mine.Count(word => !word.IsGap), costs[mine.Length, end], stretch, EditsOf(steps, quoted, mine, recorded, theirs));
    }

    /// <summary>The least number of differing words of each two beginnings; where the stretch on record starts is free.</summary>
    private static int[,] Costs(ImmutableArray<QuotedWord> mine, ImmutableArray<QuotedWord> theirs)
    {
        var costs = new int[mine.Length + 1, theirs.Length + 1];
        for (var i = 1; i <= mine.Length; i++)
        {
            costs[i, 0] = costs[i - 1, 0] + CostOfAdding(mine[i - 1], null);
            for (var j = 1; j <= theirs.Length; j++)
            {
                var both = costs[i - 1, j - 1] + CostOfBoth(mine[i - 1], theirs[j - 1]);
                var added = costs[i - 1, j] + CostOfAdding(mine[i - 1], theirs[j - 1]);
                var leftOut = costs[i, j - 1] + CostOfAdding(theirs[j - 1], mine[i - 1]);
                costs[i, j] = Math.Min(both, Math.Min(added, leftOut));
            }
        }

        return costs;
    }

    private static int CostOfBoth(QuotedWord mine, QuotedWord theirs) => mine.IsGap || theirs.IsGap || mine.Form == theirs.Form ? 0 : 1;

    /// <summary>A gap costs nothing, and neither does a word beside one on the other side.</summary>
    private static int CostOfAdding(QuotedWord word, QuotedWord? beside) => word.IsGap || beside is { IsGap: true } ? 0 : 1;

    /// <summary>Back from the end along the least costs.</summary>
    private static List<Step> Trace(int[,] costs, ImmutableArray<QuotedWord> mine, ImmutableArray<QuotedWord> theirs, int end)
    {
        var steps = new List<Step>();
        var (i, j) = (mine.Length, end);
        while (i > 0)
        {
            QuotedWord? beside = j > 0 ? theirs[j - 1] : null;
            if (j > 0 && costs[i, j] == costs[i - 1, j - 1] + CostOfBoth(mine[i - 1], theirs[j - 1]))
                steps.Add(new(--i, --j, true, true, CostOfBoth(mine[i], theirs[j]) > 0));
            else if (costs[i, j] == costs[i - 1, j] + CostOfAdding(mine[i - 1], beside))
                steps.Add(new(--i, j, true, false, CostOfAdding(mine[i], beside) > 0));
            else
                steps.Add(new(i, --j, false, true, CostOfAdding(theirs[j], mine[i - 1]) > 0));
        }

        steps.Reverse();
        return steps;
    }

    private static ImmutableArray<QuotationEdit> EditsOf(List<Step> steps, string quoted, ImmutableArray<QuotedWord> mine, string recorded, ImmutableArray<QuotedWord> theirs)
    {
        var edits = ImmutableArray.CreateBuilder<QuotationEdit>();
        var isEdited = Edited(steps, mine, theirs);
        for (var at = 0; at < steps.Count; at++)
        {
            if (!isEdited[at])
                continue;
            var first = at;
            while (at + 1 < steps.Count && isEdited[at + 1])
                at++;
            var run = steps[first..(at + 1)];
            var (words, mark) = TextOf(run, recorded, theirs);
            edits.Add(new(SpanOf(run, quoted, mine), words, mark));
        }

        return edits.ToImmutable();
    }

    /// <summary>The steps that differ, and with them the rest of the contractions that they are part of: "can't" is put in or taken out as a whole.</summary>
    private static bool[] Edited(List<Step> steps, ImmutableArray<QuotedWord> mine, ImmutableArray<QuotedWord> theirs)
    {
        bool[] isEdited = [.. steps.Select(step => step.Differs)];
        for (var at = 1; at < steps.Count; at++)
            isEdited[at] |= isEdited[at - 1] && CutsContraction(steps[at]);
        for (var at = steps.Count - 1; at > 0; at--)
            isEdited[at - 1] |= isEdited[at] && CutsContraction(steps[at]);
        return isEdited;

        bool CutsContraction(Step step) => IsInContraction(mine, step.Quoted) || IsInContraction(theirs, step.Recorded);
    }

    /// <summary>Whether the place before a word lies within a contraction.</summary>
    private static bool IsInContraction(ImmutableArray<QuotedWord> words, int at) => at > 0 && at < words.Length && words[at - 1].Span == words[at].Span;

    private static TextSpan SpanOf(List<Step> run, string quoted, ImmutableArray<QuotedWord> mine)
    {
        var words = run.Where(step => step.HasQuoted).Select(step => mine[step.Quoted].Span).ToList();
        if (words.Count > 0)
            return new(words[0].Start, words[^1].End);
        var before = run[0].Quoted < mine.Length ? mine[run[0].Quoted].Span.Start : quoted.Length;
        return new(before, before);
    }

    private static (string Words, string Mark) TextOf(List<Step> run, string recorded, ImmutableArray<QuotedWord> theirs)
    {
        var words = run.Where(step => step.HasRecorded).Select(step => theirs[step.Recorded].Span).ToList();
        if (words.Count == 0)
            return ("", "");
        var end = words[^1].End;
        return (recorded[words[0].Start..end], end < recorded.Length && recorded[end] is ',' or ';' or ':' ? recorded[end].ToString() : "");
    }

    /// <summary>One place of the two texts laid beside each other.</summary>
    private readonly record struct Step(int Quoted, int Recorded, bool HasQuoted, bool HasRecorded, bool Differs);
}
