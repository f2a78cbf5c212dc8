namespace FactCheck.Sentences;

/// <summary>Tokens while their number is not known, in memory that is used again.</summary>
/// <param name="textLength">How long the text is, as far as that is known: most tokens have more than four characters.</param>
internal sealed class TokenBuffer(int textLength = 0)
{
    private const int LeastCapacity = 256;
    private Token[] tokens = new Token[Math.Max(LeastCapacity, textLength / 4)];

    public int Count { get; private set; }

    public ReadOnlySpan<Token> Tokens => tokens.AsSpan(0, Count);

    public void Add(Token token)
    {
        if (Count == tokens.Length)
            Array.Resize(ref tokens, 2 * tokens.Length);
        tokens[Count++] = token;
    }

    public void Clear() => Count = 0;
}
