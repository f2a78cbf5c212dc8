using System.Collections.Frozen;
using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Matches.Measures;
using FactCheck.Matches.Terms;
using FactCheck.Mentions;
using FactCheck.Tables;

namespace FactCheck.Matches.Statements;

/// <summary>Tells whether two sentences say the same: the same words in the same order but for one or two that add to it, the same figures, the same polarity and time.</summary>
internal static class StatementComparison
{
    /// <summary>Of how many words one may be missing, or one more.</summary>
    private const int WordsForOneMore = 5;

    private static readonly Lazy<FrozenSet<string>> Decisive = new(() =>
        DataTable.Load("Matches/Statements/decisive-words.tsv").Rows.Select(row => Stemmer.Stem(row[0])).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>Why the two do not say the same, in words; null when they do.</summary>
    public static string? Difference(StatementForm statement, StatementForm sentence)
    {
        if (statement.Words.IsEmpty)
            return "no words to compare";
        if (!SameFigures(statement.Figures, sentence.Figures))
            return "other figures or dates";
        if (statement.Cues != sentence.Cues)
            return (statement.Cues ^ sentence.Cues).HasFlag(Cues.Negation) ? "one of the two denies it" : "only one of the two speaks of what is";
        if (statement.IsPast is { } isPast && sentence.IsPast is { } other && isPast != other)
            return "another tense";
        return DifferenceInWords(statement.Words, sentence.Words);
    }

    private static string? DifferenceInWords(ImmutableArray<StatementWord> statement, ImmutableArray<StatementWord> sentence)
    {
        var (missing, added, isOtherTense) = Align(statement, sentence);
        if (isOtherTense)
            return "another tense";
        if (missing.Count == 0 && added.Count == 0)
            return null;
        var differing = missing.Concat(added).FirstOrDefault(word => word.IsName || word.IsRestrictive || Decisive.Value.Contains(word.Form));
        if (differing.Form is not null)
            return $"only one of the two says \"{differing.Written}\"";
        if (missing.Count > 0 && added.Count > 0)
            return $"it says \"{added[0].Written}\", not \"{missing[0].Written}\"";
        var allowed = Math.Min(statement.Length, sentence.Length) / WordsForOneMore;
        return missing.Count + added.Count <= allowed ? null : "only some of the words";
    }

    /// <summary>The words that only one of the two has, along the longest sequence that both have.</summary>
    private static (List<StatementWord> Missing, List<StatementWord> Added, bool IsOtherTense) Align(ImmutableArray<StatementWord> statement, ImmutableArray<StatementWord> sentence)
    {
        var common = Common(statement, sentence);
        var (missing, added, isOtherTense) = (new List<StatementWord>(), new List<StatementWord>(), false);
        int i = 0, j = 0;
        while (i < statement.Length && j < sentence.Length)
        {
            if (statement[i].Form == sentence[j].Form)
                isOtherTense |= statement[i++].IsPast != sentence[j++].IsPast;
            else if (common[i + 1, j] >= common[i, j + 1])
                missing.Add(statement[i++]);
            else
                added.Add(sentence[j++]);
        }

        missing.AddRange(statement[i..]);
        added.AddRange(sentence[j..]);
        return (missing, added, isOtherTense);
    }

    /// <summary>The length of the longest common sequence of words from each pair of places on.</summary>
    private static int[,] Common(ImmutableArray<StatementWord> statement, ImmutableArray<StatementWord> sentence)
    {
        var common = new int[statement.Length + 1, sentence.Length + 1];
        for (var i = statement.Length - 1; i >= 0; i--)
        {
            for (var j = sentence.Length - 1; j >= 0; j--)
                common[i, j] = statement[i].Form == sentence[j].Form ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        return common;
    }

    /// <summary>Those of one unit in the same order: "from 5 to 3" is not "from 3 to 5".</summary>
    private static bool SameFigures(ImmutableArray<Figure> statement, ImmutableArray<Figure> sentence)
    {
        if (statement.Length != sentence.Length)
            return false;
        var left = sentence.ToList();
        foreach (var figure in statement)
        {
            var at = left.FindIndex(other => UnitAgreement.Of(figure, other) is not null);
            if (at < 0 || !left[at].Value.Equals(figure.Value))
                return false;
            left.RemoveAt(at);
        }

        return true;
    }
}
