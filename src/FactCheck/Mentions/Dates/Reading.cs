using FactCheck.Sentences;

namespace FactCheck.Mentions.Dates;

/// <summary>The tokens of one block as the grammar of dates sees them. Asking past either end is allowed and answers "nothing".</summary>
internal readonly ref struct Reading(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ReadOnlySpan<ushort> words, DateOnly? reference, DateOrder order, AtomMemo memo)
{
    private readonly ReadOnlySpan<Token> tokens = tokens;
    private readonly ReadOnlySpan<ushort> words = words;
    private readonly ReadOnlySpan<Lexeme> lexemes = Lexicon.Instance.Lexemes;

    public ReadOnlySpan<char> Text { get; } = text;

    /// <summary>The day of publication.</summary>
    public DateOnly? Reference { get; } = reference;

    public DateOrder Order { get; } = order;

    public AtomMemo Memo { get; } = memo;

    public int Count => tokens.Length;

    public ref readonly Lexeme this[int at] => ref lexemes[at >= 0 && at < words.Length ? words[at] : 0];

    public bool IsInside(int at) => at >= 0 && at < tokens.Length;

    /// <summary>True for a word that no date holds.</summary>
    public bool IsOtherWord(int at) => IsWord(at) && !this[at].HasPart;

    public bool IsWord(int at) => IsInside(at) && tokens[at].Kind == TokenKind.Word;

    public bool IsDigits(int at) => IsInside(at) && tokens[at].Kind == TokenKind.Digits;

    public int Length(int at) => IsInside(at) ? tokens[at].Length : 0;

    public int Start(int at) => tokens[at].Start;

    public int End(int at) => tokens[at].End;

    public bool Is(int at, Form form) => this[at].Form == form;

    /// <summary>The token's mark, or NUL for words, digits and nothing.</summary>
    public char Mark(int at) => IsInside(at) && tokens[at].Kind is TokenKind.Punctuation or TokenKind.Symbol ? Text[tokens[at].Start]
        : '\0';

    /// <summary>True when nothing stands between the token and the one before it.</summary>
    public bool IsGlued(int at) => at > 0 && at < tokens.Length && tokens[at].Start == tokens[at - 1].End;

    public bool IsGap(int at) => IsInside(at) && !IsGlued(at);

    /// <summary>The value of a run of at most 8 digits, else -1.</summary>
    public int Value(int at)
    {
        if (!IsDigits(at) || tokens[at].Length > 8)
            return -1;
        var value = 0;
        foreach (var c in tokens[at].Span.Of(Text))
            value = (value * 10) + (c - '0');
        return value;
    }

    public ReadOnlySpan<char> Word(int at) => IsInside(at) ? tokens[at].Span.Of(Text) : default;

    public bool IsCapitalised(int at) => IsInside(at) && char.IsUpper(Text[tokens[at].Start]);

    public bool IsPossessive(int at) => Length(at) > 3 && Text[tokens[at].End - 2] is '\'' or '\u2019';

    public bool IsPlural(int at) => this[at].IsPlural;

    public bool IsDash(int at) => Mark(at) is '-' or '\u2013' or '\u2014' or '\u2012' or '\u2010' or '\u2011' or '~';

    /// <summary>A comma or nothing: the index after it.</summary>
    public int SkipComma(int at) => Mark(at) == ',' ? at + 1 : at;

    public int Skip(int at, Form form) => Is(at, form) ? at + 1 : at;

    /// <summary>The index after the full stop of an abbreviation that ends before <paramref name="at"/>.</summary>
    public int SkipStop(int at) => Mark(at) == '.' && IsGlued(at) && this[at - 1].IsShort ? at + 1 : at;
}
