using System.Collections.Frozen;
using FactCheck.Mentions.Numbers;
using FactCheck.Sentences;
using FactCheck.Tables;

namespace FactCheck.Claims;

/// <summary>The table of words that say how a sentence puts what it says, <c>Claims/cues.tsv</c>.</summary>
internal static class CueWords
{
    private static readonly FrozenDictionary<string, Cues> Words =
        DataTable.Load("Claims/cues.tsv").Rows.ToFrozenDictionary(row => row[0], row => Enum.Parse<Cues>(row[1], ignoreCase: true), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, Cues>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly WordFilter Filter = new(Words.Keys);

    public static Cues In(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        var found = Cues.None;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind != TokenKind.Word)
                continue;
            var word = tokens[i].Span.Of(text);
            if (Filter.MayContain(tokens[i].Shape) && Lookup.TryGetValue(word, out var cue))
                found |= IsMonth(word, tokens, i) ? Cues.None : cue;
            else if (IsContractedNot(word))
                found |= Cues.Negation;
        }

        return found;
    }

    /// <summary>What the word alone tells.</summary>
    public static Cues Of(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out var cue) ? cue : Cues.None;

    /// <summary>"8 May 1980", "May 8".</summary>
    private static bool IsMonth(ReadOnlySpan<char> word, ReadOnlySpan<Token> tokens, int at) =>
        word is "May" && ((at > 0 && tokens[at - 1].Kind == TokenKind.Digits) || (at + 1 < tokens.Length && tokens[at + 1].Kind == TokenKind.Digits));

    private static bool IsContractedNot(ReadOnlySpan<char> word) =>
        word.Length > 2 && word[^1] is 't' or 'T' && word[^2] is '\'' or '\u2019' && word[^3] is 'n' or 'N';
}
