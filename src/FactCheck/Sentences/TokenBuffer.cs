namespace FactCheck.Sentences;

/// <summary>Tokens while their number is not known, in memory that is used again.</summary>
internal sealed class TokenBuffer
{
    private const int LeastCapacity = 256;
    private Token[] tokens = new Token[LeastCapacity];

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
