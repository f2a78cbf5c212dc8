using System.Buffers;

namespace FactCheck.Proofreading.Rules;

/// <summary>Cyrillic and Greek letters that look like Latin ones.</summary>
internal static class LookalikeLetters
{
    private const char FirstForeign = '\u0370';
    private const char LastForeign = '\u052F';

    /// <summary>A word of fewer letters may be a sign: "\u0394v".</summary>
    private const int Shortest = 3;

    private const string Same = "\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0501\u051B\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0425\u0406\u0408\u0405\u03BF\u03BD\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7";
    private const string SameInLatin = "aeopcyxijsdqABEKMHOPCTXIJSovABEZHIKMNOPTYX";

    /// <summary>Letters that only resemble: enough within a Latin word, too little for a word of nothing else.</summary>
    private const string Near = "\u043A\u043C\u0442\u0433\u043F\u0438\u0448\u0432\u043D\u044C\u0423";
    private const string NearInLatin = "kmtrnuwbhbY";

    private static readonly SearchValues<char> Known = SearchValues.Create(Same + Near);

    public static bool AreIn(ReadOnlySpan<char> word) => word.Length >= Shortest && word.ContainsAnyInRange(FirstForeign, LastForeign);

    /// <summary>What a word of Latin letters and such as look like them reads as; null for any other.</summary>
    public static string? MixedIn(ReadOnlySpan<char> word)
    {
        var hasLatin = false;
        foreach (var letter in word)
        {
            if (letter is >= FirstForeign and <= LastForeign && !Known.Contains(letter))
                return null;
            hasLatin |= char.IsAsciiLetter(letter);
        }

        return hasLatin ? InLatin(word) : null;
    }

    /// <summary>What a word of nothing but letters that look like Latin ones reads as; null for any other.</summary>
    public static string? WhollyIn(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (!Same.Contains(letter, StringComparison.Ordinal))
                return null;
        }

        return InLatin(word);
    }

    private static string InLatin(ReadOnlySpan<char> word) =>
        string.Create(word.Length, word, static (latin, original) =>
        {
            for (var i = 0; i < original.Length; i++)
                latin[i] = InLatin(original[i]);
        });

    private static char InLatin(char letter) => Same.IndexOf(letter, StringComparison.Ordinal) is var same and >= 0 ? SameInLatin[same]
        : Near.IndexOf(letter, StringComparison.Ordinal) is var near and >= 0 ? NearInLatin[near]
        : letter;
}
