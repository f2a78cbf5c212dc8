using FactCheck.Tables;

namespace FactCheck.Sentences;

/// <summary>Tells whether a full stop after a word is that of an abbreviation, and not the end of a sentence.</summary>
internal static class Abbreviations
{
    private const int Longest = 8;

    private static readonly WordTable<string> Kinds = WordTable<string>.Load("Sentences/abbreviations.tsv", row => row[1], StringComparison.Ordinal);
    private static readonly WordSet Openers = WordSet.Load("Sentences/openers.tsv", StringComparison.Ordinal);
    private static readonly WordSet Times = WordSet.Load("Sentences/times.tsv", StringComparison.Ordinal);

    /// <summary>A word that usually opens a sentence: after "U.S." its capital says that a sentence ended.</summary>
    public static bool IsOpener(ReadOnlySpan<char> word) => Openers.Contains(word);

    /// <summary>A weekday, month or time zone.</summary>
    public static bool IsTime(ReadOnlySpan<char> word) => Times.Contains(word);

    /// <summary>Whether the word is one, written with a full stop.</summary>
    public static bool Has(ReadOnlySpan<char> word) => KindOf(word) is not null;

    /// <param name="stop">The full stop; a capital, a digit or a symbol follows it after a space.</param>
    /// <param name="at">The token that follows.</param>
    /// <param name="opening">The first token from there that is no opening mark; the number of tokens when there is none.</param>
    public static bool Holds(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int stop, int at, int opening)
    {
        if (stop == 0 || tokens[stop - 1].Kind != TokenKind.Word || tokens[stop - 1].End != tokens[stop].Start)
            return false;
        var word = tokens[stop - 1].Span.Of(text);
        var next = opening < tokens.Length ? tokens[opening] : tokens[at];
        if (word.Length == 1)
            return HoldsLetter(text, tokens, stop, next, word[0]);
        return KindOf(word) switch
        {
            null => false,
            "title" => true,
            "number" => tokens[at].Kind == TokenKind.Digits || (!word.Equals("no", StringComparison.OrdinalIgnoreCase) && IsLabel(text, tokens, at, opening)),
            "end" => next.Kind == TokenKind.Digits,
            _ => !IsOpener(next.Span.Of(text)),
        };
    }

    /// <summary>"Eq. (29)", "Ref. [47]", "Fig. S2".</summary>
    private static bool IsLabel(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, int opening)
    {
        if (opening >= tokens.Length || opening > at + 1 || (opening == at + 1 && text[tokens[at].Start] is not ('(' or '[')))
            return false;
        return tokens[opening].Kind == TokenKind.Digits
            || (tokens[opening].Length == 1 && opening + 1 < tokens.Length && tokens[opening + 1].Kind == TokenKind.Digits && tokens[opening + 1].Start == tokens[opening].End);
    }

    /// <summary>"J. Smith", "the U.S. Army", "e.g. China", "at 5 p.m. Monday".</summary>
    private static bool HoldsLetter(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int stop, Token next, char letter)
    {
        // "at 500 K. Results", "38 \u00B0C. Results": a unit, not an initial.
        if (stop > 1 && (tokens[stop - 2].Kind == TokenKind.Digits || text[tokens[stop - 2].Start] == '\u00B0'))
            return next.Kind == TokenKind.Digits;
        if (char.IsUpper(letter))
            return !IsOpener(next.Span.Of(text));
        var before = LetterBefore(text, tokens, stop);
        return (before, letter) switch
        {
            ('e', 'g') or ('i', 'e') => true,
            ('a' or 'p', 'm') => next.Kind == TokenKind.Word && Times.Contains(next.Span.Of(text)),
            (not '\0', _) => !IsOpener(next.Span.Of(text)),
            // "p. 5", "c. 1900", "v. Smith"
            _ => next.Kind == TokenKind.Digits || letter == 'v',
        };
    }

    /// <summary>The letter before in a chain such as "p.m.", or NUL.</summary>
    private static char LetterBefore(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int stop)
    {
        if (stop < 3 || tokens[stop - 3].Length != 1 || tokens[stop - 3].Kind != TokenKind.Word)
            return '\0';
        var isChain = tokens[stop - 2].End == tokens[stop - 1].Start && tokens[stop - 3].End == tokens[stop - 2].Start && text[tokens[stop - 2].Start] == '.';
        return isChain ? char.ToLowerInvariant(text[tokens[stop - 3].Start]) : '\0';
    }

    /// <summary>"Ill." is a state and "ill." ends a sentence; "APPROX." is "approx.", and "DR." is "Dr.".</summary>
    private static string? KindOf(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest)
            return null;
        if (Kinds.TryFind(word, out var kind) || !char.IsUpper(word[0]))
            return kind;
        Span<char> folded = stackalloc char[Longest];
        folded = folded[..word.ToLowerInvariant(folded)];
        if (Kinds.TryFind(folded, out kind) || !char.IsUpper(word[1]))
            return kind;
        folded[0] = word[0];
        return Kinds.TryFind(folded, out kind) ? kind : null;
    }
}
