using System.Runtime.CompilerServices;
using FactCheck.Sentences;
using FactCheck.Tables;

namespace FactCheck.Claims;

/// <summary>The table of words that say how a sentence puts what it says, <c>Claims/cues.tsv</c>.</summary>
internal static class CueWords
{
    private static readonly WordTable<Cues> Words = WordTable<Cues>.Load("Claims/cues.tsv", row => Enum.Parse<Cues>(row[1], ignoreCase: true));

    public static Cues In(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        var found = Cues.None;
        for (var i = 0; i < tokens.Length; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.TryFind(Words, text, out var cue))
                found |= IsMonth(token.Of(text), tokens, i) || IsNumbering(text, token) ? Cues.None : cue;
            else if (token.Kind == TokenKind.Word && IsContractedNot(token.Of(text)))
                found |= Cues.Negation;
        }

        return found;
    }

    /// <summary>What the word alone tells.</summary>
    public static Cues Of(ReadOnlySpan<char> word) => Words.TryFind(word, out var cue) ? cue : Cues.None;

    /// <summary>"8 May 1980", "May 8".</summary>
    private static bool IsMonth(ReadOnlySpan<char> word, ReadOnlySpan<Token> tokens, int at) =>
        word is "May" && ((at > 0 && tokens[at - 1].Kind == TokenKind.Digits) || (at + 1 < tokens.Length && tokens[at + 1].Kind == TokenKind.Digits));

    /// <summary>"No. 5", "No 5": the number's own word, and no denial.</summary>
    public static bool IsNumbering(ReadOnlySpan<char> text, in Token word)
    {
        if (word.Of(text) is not ("No" or "no"))
            return false;
        var behind = text[word.End..];
        var hasStop = behind is ['.', ..];
        behind = hasStop ? behind[1..] : behind;
        behind = behind is [' ' or '\u00A0', ..] ? behind[1..] : behind;
        return behind is [>= '0' and <= '9', ..] && (hasStop || text[word.Start] == 'N');
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsContractedNot(ReadOnlySpan<char> word) =>
        word.Length > 2 && word[^1] is 't' or 'T' && word[^2] is '\'' or '\u2019' && word[^3] is 'n' or 'N';
}
