namespace FactCheck.Sentences;

/// <summary>Tokens while their number is not known, in memory that is used again.</summary>
internal sealed class TokenBuffer
{
    private const int LeastCapacity = 16;
    private Token[] tokens = [];

    public int Count { get; private set; }

    public ReadOnlySpan<Token> Tokens => tokens.AsSpan(0, Count);

    public void Add(in Token token)
    {
        var (array, at) = (tokens, Count);
        if (at >= array.Length)
            array = Enlarge();
        array[at] = token;
        Count = unchecked(at + 1);
    }

    /// <summary>Starts anew.</summary>
    /// <param name="textLength">How long the next text is, in UTF-16 units: with the space behind it a token takes more than four.</param>
    public void Clear(int textLength)
    {
        Count = 0;
        if (tokens.Length < textLength / 4)
            tokens = new Token[(textLength / 4) + (textLength / 32)];
    }

    private Token[] Enlarge()
    {
        Array.Resize(ref tokens, Math.Max(LeastCapacity, 2 * tokens.Length));
        return tokens;
    }
}
