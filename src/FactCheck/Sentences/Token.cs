using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using FactCheck.Spans;
using FactCheck.Tables;

namespace FactCheck.Sentences;

/// <summary>The smallest piece of text that stages look at. White space is no token: it is the gap between two.</summary>
public readonly record struct Token
{
    private const int KindBits = 3;
    private readonly int start;
    private readonly uint lengthAndKind;

    public Token(int start, int end, TokenKind kind)
    {
        this.start = start;
        lengthAndKind = unchecked(((uint)(end - start) << KindBits) | (uint)kind);
    }

    /// <param name="hash">See <see cref="Hash"/>.</param>
    internal static Token OfWord(int start, int end, uint hash) => new(start, end, TokenKind.Word) { Hash = hash };

    public int Start
    {
        get
        {
            ReadingSteps.Count();
            return start;
        }
    }

    public int End => unchecked(Start + Length);

    public int Length => unchecked((int)(lengthAndKind >> KindBits));

    public TokenKind Kind
    {
        get
        {
            ReadingSteps.Count();
            return unchecked((TokenKind)(lengthAndKind & ((1u << KindBits) - 1)));
        }
    }

    /// <summary>The <see cref="WordHash"/> of a word, which tables are asked with; 0 for any other token.</summary>
    internal uint Hash { get; private init; }

    public TextSpan Span => new(Start, End);

    internal ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text.Slice(Start, Length);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool IsIn(WordSet words, ReadOnlySpan<char> text) => words.MayContain(Hash) && words.Contains(Of(text), Hash);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryFind<TValue>(WordTable<TValue> table, ReadOnlySpan<char> text, [MaybeNullWhen(false)] out TValue value)
    {
        value = default;
        return table.MayContain(Hash) && table.TryFind(Of(text), Hash, out value);
    }
}
