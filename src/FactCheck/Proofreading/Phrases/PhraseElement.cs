using System.Collections.Immutable;
using FactCheck.Proofreading.Words;

namespace FactCheck.Proofreading.Phrases;

/// <summary>One place of a phrase: the words or the classes of words that can stand in it.</summary>
/// <param name="Text">As the table writes it.</param>
/// <param name="Words">The words that fit, by number.</param>
/// <param name="Tests">The classes that fit.</param>
/// <param name="ExactWord">Set where only this very spelling fits, upper and lower case told apart.</param>
internal sealed record PhraseElement(string Text, ImmutableArray<int> Words, ImmutableArray<ClassTest> Tests, string? ExactWord)
{
    public bool IsMatchedBy(Prose prose, int token)
    {
        var id = prose.WordAt(token);
        if (Words.Length == 1 ? Words[0] == id : Words.Contains(id))
            return id != Vocabulary.Unknown && (ExactWord is null || prose.Spelling(token).SequenceEqual(ExactWord));
        if (Tests.IsEmpty)
            return false;
        var classes = prose.Vocabulary.ClassesOf(id);
        foreach (var test in Tests)
        {
            if (test.Accepts(classes, prose, token))
                return true;
        }

        return false;
    }
}
