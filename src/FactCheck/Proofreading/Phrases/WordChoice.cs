using System.Collections.Immutable;
using FactCheck.Proofreading.Tagging;
using FactCheck.Proofreading.Words;

namespace FactCheck.Proofreading.Phrases;

/// <summary>The words or the classes of words that can stand in one place of a phrase.</summary>
/// <param name="Words">The words that fit, folded.</param>
/// <param name="Tests">The classes that fit.</param>
/// <param name="ExactWord">Set where only this very spelling fits, upper and lower case told apart.</param>
internal sealed record WordChoice(ImmutableArray<string> Words, ImmutableArray<ClassTest> Tests, string? ExactWord)
{
    /// <param name="place">A place of a phrase as <see cref="PhraseParser"/> tells.</param>
    public static WordChoice Parse(string place)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var tests = ImmutableArray.CreateBuilder<ClassTest>();
        string? exact = null;
        foreach (var alternative in place.Length == 1 ? [place] : place.Split('|'))
        {
            if (alternative is "_" or "Cap")
                tests.Add(new(WordClasses.None, WordClasses.None, alternative == "_" ? WordShape.Any : WordShape.Capitalised));
            else if (alternative == "#")
                words.Add(Vocabulary.Digits);
            else if (alternative.Length > 1 && alternative[0] == '@')
                tests.Add(ClassOf(alternative[1..]));
            else if (alternative.Length > 1 && alternative[0] == '%')
                tests.Add(new(WordClasses.None, WordClasses.None, WordShape.Tagged, Enum.Parse<Tag>(alternative.AsSpan(1), ignoreCase: true)));
            else if (alternative.Length > 1 && alternative[0] == '~')
                words.AddRange(FormsOf(alternative[1..]));
            else
                words.Add(Folding.Fold(alternative[0] == '=' && alternative.Length > 1 ? exact = alternative[1..] : alternative));
        }

        return new(words.DrainToImmutable(), tests.DrainToImmutable(), exact);
    }

    public bool Accepts(Prose prose, int token)
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

    private static IEnumerable<string> FormsOf(string verb)
    {
        var forms = Vocabulary.Shared.VerbFrom(verb) ?? throw new InvalidOperationException($"There is no verb '{verb}' in verbs.tsv.");
        return new[] { forms.Base, forms.Third, forms.Past, forms.Participle, forms.Ing }.Distinct(StringComparer.Ordinal);
    }

    private static ClassTest ClassOf(string text)
    {
        var end = text.IndexOf('-', StringComparison.Ordinal);
        return end < 0
            ? new(Vocabulary.ClassNamed(text), WordClasses.None, WordShape.None)
            : new(Vocabulary.ClassNamed(text.AsSpan(0, end)), Vocabulary.ClassesNamed(text.AsSpan(end + 1), '-'), WordShape.None);
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
