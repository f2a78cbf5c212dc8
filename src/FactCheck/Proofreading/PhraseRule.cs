using FactCheck.Findings;
using FactCheck.Proofreading.Phrases;

namespace FactCheck.Proofreading;

/// <summary>A rule whose faults are rows of a phrase table that has the rule's name.</summary>
public abstract class PhraseRule : ProofreadingRule
{
    internal string Table => PhraseBook.Folder + Name + ".tsv";

    internal override IEnumerable<Finding> Check(Prose prose)
    {
        var end = -1;
        foreach (var match in prose.PhrasesOf(Table).OrderBy(match => match.WrongSpan(prose).Start).ThenByDescending(match => match.Phrase.Elements.Length))
        {
            if (match.WrongSpan(prose).Start < end || Check(prose, match) is not { } finding)
                continue;
            end = finding.Span.End;
            yield return finding;
        }
    }

    /// <summary>One line about the finding, of what is written and what should be; the latter is empty where words are to go.</summary>
    private protected virtual string Describe(string wrong, string right) =>
        right.Length == 0 ? $"\"{wrong}\" is one word too many here." : $"Write \"{right}\" instead of \"{wrong}\".";

    private Finding? Check(Prose prose, PhraseMatch match)
    {
        var first = match.FirstToken + match.Phrase.First;
        var count = match.Phrase.Last - match.Phrase.First;
        var span = match.WrongSpan(prose);
        var wrong = span.Of(prose.Text).ToString();
        var right = match.Phrase.Replacements.Select(replacement => replacement.In(prose, first, count)).OfType<string>().Where(text => text != wrong).ToArray();
        if (right.Length == 0)
            return null;
        var message = Describe(wrong, right[0]) + (match.Phrase.Note.Length > 0 ? " " + match.Phrase.Note : "");
        return right[0].Length == 0 ? FlagSuperfluous(prose, span, message) : Flag(span, message, [.. right]);
    }
}
