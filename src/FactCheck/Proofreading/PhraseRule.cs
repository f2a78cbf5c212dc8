using FactCheck.Findings;
using FactCheck.Proofreading.Phrases;

namespace FactCheck.Proofreading;

/// <summary>A rule whose faults are rows of a phrase table that has the rule's name.</summary>
public abstract class PhraseRule : ProofreadingRule
{
    internal override IEnumerable<Finding> Check(Prose prose)
    {
        var end = -1;
        foreach (var match in prose.PhrasesOf(Name))
        {
            if (match.WrongSpan(prose).Start < end || IsMeant(prose, match) || Check(prose, match) is not { } finding)
                continue;
            end = finding.Span.End;
            yield return finding;
        }
    }

    /// <summary>Whether the words are right after all, by what no row can say.</summary>
    private protected virtual bool IsMeant(Prose prose, PhraseMatch match) => false;

    /// <summary>One line about the finding: what is written, and what should be.</summary>
    private protected virtual string Describe(string wrong, string right) => $"Write \"{right}\" instead of \"{wrong}\".";

    private Finding? Check(Prose prose, PhraseMatch match)
    {
        var first = match.FirstToken + match.Phrase.First;
        var count = match.Phrase.Last - match.Phrase.First;
        var span = match.WrongSpan(prose);
        var wrong = span.Of(prose.Text).ToString();
        var right = match.Phrase.Replacements.Select(replacement => replacement.In(prose, first, count)).OfType<string>().Select(text => prose.WithApostrophesOf(wrong, text)).Where(text => text != wrong).ToArray();
        if (right.Length == 0)
            return null;
        var message = (right[0].Length == 0 ? $"\"{wrong}\" does not belong here." : Describe(wrong, right[0])) + (match.Phrase.Note.Length > 0 ? " " + match.Phrase.Note : "");
        return right[0].Length == 0 ? FlagSuperfluous(prose, span, message) : FlagWithNeighbour(prose, first, count, wrong, right, message);
    }

    /// <summary>A word that was left out is shown between the two words where it belongs: "has ways to go" is flagged at "has ways".</summary>
    private Finding FlagWithNeighbour(Prose prose, int first, int count, string wrong, string[] right, string message)
    {
        var (start, end) = (prose.Token(first).Start, prose.Token(first + count - 1).End);
        var isBefore = right[0].EndsWith(" " + wrong, StringComparison.Ordinal) && first > 0 && prose.IsWord(first - 1) && !prose.IsSentenceStart(first);
        var isAfter = right[0].StartsWith(wrong + " ", StringComparison.Ordinal) && first + count < prose.Tokens.Length && prose.IsWord(first + count) && !prose.IsSentenceStart(first + count);
        var outerStart = isBefore ? prose.Token(first - 1).Start : start;
        var outerEnd = isAfter ? prose.Token(first + count).End : end;
        var (head, tail) = (prose.Text[outerStart..start], prose.Text[end..outerEnd]);
        return Flag(new(outerStart, outerEnd), message, [.. right.Select(text => head + text + tail)]);
    }
}
