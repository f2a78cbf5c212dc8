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
        foreach (var token in tokens)
        {
            if (token.Kind != TokenKind.Word)
                continue;
            var word = token.Span.Of(text);
            if (Filter.MayContain(word) && Lookup.TryGetValue(word, out var cue))
                found |= cue;
            else if (IsContractedNot(word))
                found |= Cues.Negation;
        }

        return found;
    }

    private static bool IsContractedNot(ReadOnlySpan<char> word) =>
        word.Length > 2 && word[^1] is 't' or 'T' && word[^2] is '\'' or '\u2019' && word[^3] is 'n' or 'N';
}
