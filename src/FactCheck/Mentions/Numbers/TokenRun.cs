using FactCheck.Sentences;
using FactCheck.Tables;

namespace FactCheck.Mentions.Numbers;

/// <summary>Consecutive tokens of one block, as the readers of figures look at them. Indexes count in the run; an index outside it names no token.</summary>
internal readonly ref struct TokenRun(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
{
    private readonly ReadOnlySpan<Token> tokens = tokens;

    public ReadOnlySpan<char> Text { get; } = text;

    public int Count => tokens.Length;

    public ref readonly Token this[int at] => ref tokens[at];

    /// <summary>The first token that starts at a place of the text or behind it, at <paramref name="from"/> or later.</summary>
    public int FirstFrom(int textOffset, int from) => new Place(textOffset).FirstOf(tokens, from);

    public bool Has(int at)
    {
        ReadingSteps.Count();
        return unchecked((uint)at < (uint)tokens.Length);
    }

    public bool IsDigits(int at) => Has(at) && tokens[at].Kind == TokenKind.Digits;

    public bool IsWord(int at) => Has(at) && tokens[at].Kind == TokenKind.Word;

    public ReadOnlySpan<char> At(int at) => Has(at) ? tokens[at].Of(Text) : default;

    /// <summary>The text from one token to another, last included; empty when one of them is not there.</summary>
    public ReadOnlySpan<char> Slice(int first, int last) =>
        Has(first) && Has(last) && first <= last ? Text.Slice(tokens[first].Start, tokens[last].End - tokens[first].Start) : default;

    public bool Is(int at, char mark) => Has(at) && tokens[at].Length == 1 && Text[tokens[at].Start] == mark;

    /// <summary>True for the word in either case. Most tokens are turned away by their length or first letter.</summary>
    public bool Is(int at, string word) =>
        Has(at) && tokens[at].Length == word.Length && ((Text[tokens[at].Start] ^ word[0]) & ~0x20) == 0
        && tokens[at].Of(Text).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>True for a word or a mark of the set.</summary>
    public bool IsIn(WordSet words, int at) =>
        Has(at) && (tokens[at].Kind == TokenKind.Word ? tokens[at].IsIn(words, Text) : words.Contains(tokens[at].Of(Text)));

    /// <summary>The character of a token of one character; otherwise the null character.</summary>
    public char Mark(int at) => Has(at) && tokens[at].Length == 1 ? Text[tokens[at].Start] : '\0';

    public char FirstCharacter(int at) => Has(at) ? Text[tokens[at].Start] : '\0';

    /// <summary>True when the token stands right after the one before it, without a gap.</summary>
    public bool Touches(int at) => at > 0 && Has(at) && tokens[unchecked(at - 1)].End == tokens[at].Start;

    /// <summary>How many characters part the token from the one before it.</summary>
    public int Gap(int at) => at > 0 && Has(at) ? unchecked(tokens[at].Start - tokens[at - 1].End) : int.MaxValue;

    public bool IsDash(int at) => Mark(at) is '-' or '\u2013' or '\u2014' or '\u2212' or '\u2010' or '\u2011';

    public bool IsHyphen(int at) => Mark(at) is '-' or '\u2010' or '\u2011';
}
