namespace FactCheck.Tables;

/// <summary>A phrase under a word that it is searched from, with what its next word can be: most phrases are turned away by that alone.</summary>
internal readonly struct PhrasePosting
{
    /// <summary>The mask of a place where a class of words can stand, or nothing.</summary>
    public const uint AnyWord = uint.MaxValue;

    private readonly int startAndSide;
    private readonly uint mask;

    /// <param name="start">Where the phrase starts in its section.</param>
    /// <param name="isBefore">Whether the mask is of the word before, which it is where the phrase ends.</param>
    /// <param name="mask">See <see cref="MaskOf"/>.</param>
    public PhrasePosting(int start, bool isBefore, uint mask)
    {
        startAndSide = checked(start * 2) + (isBefore ? 1 : 0);
        this.mask = mask;
    }

    public int Start => startAndSide >> 1;

    /// <summary>-1 where the word before is asked for, 1 where it is the next.</summary>
    public int Side => 1 - ((startAndSide & 1) * 2);

    public bool IsAnyWord => mask == AnyWord;

    /// <summary>A bit for each word; many words share one.</summary>
    /// <param name="numbers">Those of the words in the image of the tables.</param>
    public static uint MaskOf(IEnumerable<ushort> numbers) => numbers.Aggregate(0u, (mask, number) => mask | (1u << (number % 32)));

    /// <summary>False where the word cannot stand there.</summary>
    public bool MayHave(ushort number) => (mask & (1u << (number % 32))) != 0;
}
