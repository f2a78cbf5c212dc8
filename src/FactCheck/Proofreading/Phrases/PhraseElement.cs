using System.Collections.Immutable;

namespace FactCheck.Proofreading.Phrases;

/// <summary>One place of a phrase: the words or the classes of words that can stand in it.</summary>
/// <param name="Text">As the table writes it.</param>
/// <param name="Words">The words that fit, folded.</param>
/// <param name="Tests">The classes that fit.</param>
/// <param name="ExactWord">Set where only this very spelling fits, upper and lower case told apart.</param>
internal sealed record PhraseElement(string Text, ImmutableArray<string> Words, ImmutableArray<ClassTest> Tests, string? ExactWord)
{
    public bool IsMatchedBy(Prose prose, int token)
    {
        if (HasWord(prose.WordAt(token)))
            return ExactWord is null || prose.Spelling(token).SequenceEqual(ExactWord);
        if (Tests.IsEmpty)
            return false;
        var classes = prose.ClassesAt(token);
        foreach (var test in Tests)
        {
            if (test.Accepts(classes, prose, token))
                return true;
        }

        return false;
    }

    private bool HasWord(ReadOnlySpan<char> word)
    {
        foreach (var fit in Words)
        {
            if (word.SequenceEqual(fit))
                return true;
        }

        return false;
    }
}
