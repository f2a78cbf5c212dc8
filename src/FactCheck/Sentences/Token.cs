using FactCheck.Spans;

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
        lengthAndKind = ((uint)(end - start) << KindBits) | (uint)kind;
    }

    /// <summary>A token of letters, whose shape is kept: tables are asked for it again and again.</summary>
    internal static Token OfWord(ReadOnlySpan<char> text, int start, int end) => new(start, end, TokenKind.Word) { Shape = WordShape.Of(text[start..end]) };

    public int Start
    {
        get
        {
            ReadingSteps.Count();
            return start;
        }
    }

    public int End => Start + Length;

    public int Length => (int)(lengthAndKind >> KindBits);

    public TokenKind Kind
    {
        get
        {
            ReadingSteps.Count();
            return (TokenKind)(lengthAndKind & ((1u << KindBits) - 1));
        }
    }

    /// <summary>The <see cref="WordShape"/> of a word; 0 for any other token.</summary>
    internal ushort Shape { get; private init; }

    public TextSpan Span => new(Start, End);
}
