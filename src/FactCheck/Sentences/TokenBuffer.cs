using System.Buffers;
using System.Collections.Immutable;

namespace FactCheck.Sentences;

/// <summary>Tokens while their number is not known: in a borrowed array, copied out once.</summary>
internal sealed class TokenBuffer(int capacity) : IDisposable
{
    private const int LeastCapacity = 16;
    private Token[] tokens = ArrayPool<Token>.Shared.Rent(Math.Max(LeastCapacity, capacity));
    private int count;

    public void Add(Token token)
    {
        if (count == tokens.Length)
            Grow();
        tokens[count++] = token;
    }

    public ImmutableArray<Token> ToImmutable() => [.. tokens.AsSpan(0, count)];

    public void Dispose() => ArrayPool<Token>.Shared.Return(tokens);

    private void Grow()
    {
        var larger = ArrayPool<Token>.Shared.Rent(2 * tokens.Length);
        tokens.AsSpan(0, count).CopyTo(larger);
        ArrayPool<Token>.Shared.Return(tokens);
        tokens = larger;
    }
}
