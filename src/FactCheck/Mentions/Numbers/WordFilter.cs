namespace FactCheck.Mentions.Numbers;

/// <summary>Says at once of most words that they are not in a table: by their first two letters and their length.</summary>
internal sealed class WordFilter
{
    private const int LetterBits = 5;
    private const int LengthBits = 5;
    private readonly bool[] seen = new bool[1 << (LetterBits + LetterBits + LengthBits)];

    public WordFilter(IEnumerable<string> words)
    {
        foreach (var word in words)
            seen[Key(word)] = true;
    }

    public bool MayContain(ReadOnlySpan<char> word) => seen[Key(word)];

    /// <summary>The low five bits of a letter are the same in either case.</summary>
    private static int Key(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
            return 0;
        const int letter = (1 << LetterBits) - 1;
        var second = word.Length > 1 ? word[1] & letter : 0;
        return (((word[0] & letter) << LetterBits) | second) << LengthBits | Math.Min(word.Length, (1 << LengthBits) - 1);
    }
}
