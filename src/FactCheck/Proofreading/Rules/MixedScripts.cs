using System.Collections.Immutable;
using FactCheck.Findings;

namespace FactCheck.Proofreading.Rules;

/// <summary>Letters of several alphabets in one word.</summary>
internal sealed class MixedScripts : ProofreadingRule
{
    private const string Foreign = "\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0501\u051B\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0425\u0406\u0408\u0405\u03BF\u03BD\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7";
    private const string Latin = "aeopcyxijsdqABEKMHOPCTXIJSovABEZHIKMNOPTYX";

    public override string Id => "FC111";

    public override string Name => "mixed-scripts";

    public override string Summary => "A word mixes letters of two alphabets that look alike.";

    public override string Explanation =>
        """
        A Cyrillic "а" looks like a Latin "a". Inside a name it makes the name impossible to find, which is how it gets there: by a paste from another source, or on purpose. Flagged is a word with Latin letters and
        Cyrillic or Greek ones that look like Latin letters; words wholly in another alphabet, and signs such as µm, are left alone.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("[[M\u0430rkets]] fell in May.", "Markets fell in May."),
        new("Talks in [[B\u0435ijing]] ended.", "Talks in Beijing ended."),
    ];

    public override ImmutableArray<string> LeftAlone => ["It is 5 \u00B5m wide.", "The word \u043C\u043E\u0441\u043A\u0432\u0430 means Moscow.", "The \u03B1-particle and the \u0394v."];

    internal override IEnumerable<Finding> Check(Prose prose)
    {
        for (var token = 0; token < prose.Tokens.Length; token++)
        {
            if (prose.IsWord(token) && IsMixed(prose.Spelling(token)))
                yield return Flag(prose.Token(token).Span, "This word mixes letters of two alphabets that look alike.", InLatin(prose.Spelling(token)));
        }
    }

    private static bool IsMixed(ReadOnlySpan<char> word)
    {
        if (word.Length < 3 || !word.ContainsAnyExceptInRange('\0', '\u036F') || word.IndexOfAnyInRange('A', 'z') < 0)
            return false;
        foreach (var letter in word)
        {
            if (letter is >= '\u0370' and <= '\u052F' && !Foreign.Contains(letter, StringComparison.Ordinal))
                return false;
        }

        return word.ContainsAnyInRange('\u0370', '\u052F');
    }

    private static string InLatin(ReadOnlySpan<char> word) =>
        string.Create(word.Length, word.ToString(), (latin, original) =>
        {
            for (var i = 0; i < original.Length; i++)
                latin[i] = Foreign.IndexOf(original[i], StringComparison.Ordinal) is var at and >= 0 ? Latin[at] : original[i];
        });
}
