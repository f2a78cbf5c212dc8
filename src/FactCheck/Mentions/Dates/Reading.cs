using System.Diagnostics.CodeAnalysis;
using FactCheck.Sentences;
using FactCheck.Tables;

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

    public ref readonly Lexeme this[int at] => ref lexemes[unchecked((uint)at < (uint)words.Length) ? words[at] : 0];

    /// <summary>What may start at the token, which may be "the".</summary>
    public Starts StartsAt(int at) => Is(at, Form.The) ? this[at + 1].Starts & Starts.AfterThe : this[at].Starts;

    public bool IsInside(int at) => unchecked((uint)at < (uint)tokens.Length);

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
    public bool IsGlued(int at) => at > 0 && at < tokens.Length && tokens[at].Start == tokens[unchecked(at - 1)].End;

    public bool IsGap(int at) => IsInside(at) && !IsGlued(at);

    /// <summary>The value of a run of at most 8 digits, else -1.</summary>
    public int Value(int at) => IsDigits(at) && tokens[at].Length <= 8 ? ValueOf(tokens[at].Of(Text)) : -1;

    public ReadOnlySpan<char> Word(int at) => IsInside(at) ? tokens[at].Of(Text) : default;

    /// <summary>What a table says of the word.</summary>
    public bool TryFind<TValue>(WordTable<TValue> table, int at, [MaybeNullWhen(false)] out TValue value)
    {
        value = default;
        return IsInside(at) && tokens[at].TryFind(table, Text, out value);
    }

    public bool IsCapitalised(int at) => IsInside(at) && char.IsUpper(Text[tokens[at].Start]);

    public bool IsPossessive(int at) => Length(at) > 3 && Text[unchecked(tokens[at].End - 2)] is '\'' or '\u2019';

    public bool IsPlural(int at) => this[at].IsPlural;

    public bool IsDash(int at) => Mark(at) is '-' or '\u2013' or '\u2014' or '\u2012' or '\u2010' or '\u2011' or '~';

    /// <summary>A comma or nothing: the index after it.</summary>
    public int SkipComma(int at) => Mark(at) == ',' ? at + 1 : at;

    public int Skip(int at, Form form) => Is(at, form) ? at + 1 : at;

    /// <summary>The index after the full stop of an abbreviation that ends before <paramref name="at"/>.</summary>
    public int SkipStop(int at) => Mark(at) == '.' && IsGlued(at) && this[at - 1].IsShort ? at + 1 : at;

    private static int ValueOf(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var c in digits)
            value = unchecked((value * 10) + (c - '0'));
        return value;
    }
}
