using System.Text;

namespace FactCheck.Benchmarks.Scale;

/// <summary>Made-up words in the proportions of a language: the word of rank r comes about 1/r as often as the first (Zipf's law). The same number gives the same words.</summary>
internal sealed class GeneratedWords(long number)
{
    private const int Vocabulary = 60_000;

    /// <summary>Words are numbered from here on, so that all have three syllables or more.</summary>
    private const int FirstWord = 5_000;

    private ulong state = unchecked(((ulong)number * 0x9E37_79B9_7F4A_7C15) + 0x1234_5678);

    public string Sentence(int words)
    {
        var sentence = new StringBuilder();
        for (var i = 0; i < words; i++)
        {
            if (i > 0)
                sentence.Append(' ');
            sentence.Append(Spelt((int)Math.Pow(Vocabulary, Share()) + FirstWord));
        }

        return sentence.ToString();
    }

    /// <summary>From 0 to less than 1 (SplitMix64).</summary>
    public double Share()
    {
        unchecked
        {
            state += 0x9E37_79B9_7F4A_7C15;
            var mixed = (state ^ (state >> 30)) * 0xBF58_476D_1CE4_E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D0_49BB_1331_11EB;
            return ((mixed ^ (mixed >> 31)) >> 11) / (double)(1UL << 53);
        }
    }

    /// <summary>A pronounceable name, a different one for every number.</summary>
    public static string Name(int number)
    {
        var name = Spelt(number);
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    private static string Spelt(int number)
    {
        const string Consonants = "bdfgklmnprstvz";
        const string Vowels = "aeiou";
        var word = new StringBuilder();
        var rest = number;
        do
        {
            word.Append(Consonants[rest % Consonants.Length]);
            rest /= Consonants.Length;
            word.Append(Vowels[rest % Vowels.Length]);
            rest /= Vowels.Length;
        }
        while (rest > 0 || word.Length < 6);
        return word.Append('n').ToString();
    }
}
