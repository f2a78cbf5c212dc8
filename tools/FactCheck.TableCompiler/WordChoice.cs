using System.Collections.Immutable;
using FactCheck.Proofreading.Phrases;
using FactCheck.Proofreading.Tagging;
using FactCheck.Proofreading.Words;

namespace FactCheck.TableCompiler;

/// <summary>The words or the classes of words that can stand in one place of a phrase.</summary>
/// <param name="Text">As the table has it.</param>
/// <param name="Words">The words that fit, folded.</param>
/// <param name="Tests">The classes that fit.</param>
/// <param name="ExactWord">Set where only this very spelling fits, upper and lower case told apart.</param>
internal sealed record WordChoice(string Text, ImmutableArray<string> Words, ImmutableArray<ClassTest> Tests, string? ExactWord)
{
    /// <param name="place">A place of a phrase as <see cref="PhraseParser"/> tells.</param>
    public static WordChoice Parse(string place, VocabularyTables vocabulary)
    {
        var words = new List<string>();
        var tests = ImmutableArray.CreateBuilder<ClassTest>();
        string? exact = null;
        foreach (var alternative in place.Length == 1 ? [place] : place.Split('|'))
        {
            if (alternative is "_" or "Cap")
                tests.Add(new(WordClasses.None, WordClasses.None, alternative == "_" ? WordShape.Any : WordShape.Capitalised));
            else if (alternative == "#")
                words.Add(VocabularyTables.Digits);
            else if (alternative.Length > 1 && alternative[0] == '@')
                tests.Add(ClassOf(alternative[1..]));
            else if (alternative.Length > 1 && alternative[0] == '%')
                tests.Add(new(WordClasses.None, WordClasses.None, WordShape.Tagged, Enum.Parse<Tag>(alternative.AsSpan(1), ignoreCase: true)));
            else if (alternative.Length > 1 && alternative[0] == '~')
                words.AddRange(VerbForms.Forms.Select(vocabulary.VerbFrom(alternative[1..]).In));
            else
                words.Add(Folding.Fold(alternative[0] == '=' && alternative.Length > 1 ? exact = alternative[1..] : alternative));
        }

        return new(place, [.. words.Distinct(StringComparer.Ordinal)], tests.ToImmutable(), exact);
    }

    private static ClassTest ClassOf(string text)
    {
        var end = text.IndexOf('-', StringComparison.Ordinal);
        return end < 0
            ? new(VocabularyTables.ClassNamed(text), WordClasses.None, WordShape.None)
            : new(VocabularyTables.ClassNamed(text[..end]), VocabularyTables.ClassesNamed(text[(end + 1)..], '-'), WordShape.None);
    }
}
