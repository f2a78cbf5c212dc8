using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using FactCheck.Proofreading.Spelling;
using FactCheck.Tables;

namespace FactCheck.Proofreading.Names;

/// <summary>The words of a project's vocabulary that are right in one spelling only, and none in small letters: "Apple" is beside "apple".</summary>
internal sealed class CasedWords
{
    private const int Cells = 64;

    private static readonly ConditionalWeakTable<ProofreadingSettings, CasedWords> Known = [];

    private readonly Dictionary<string, string> words = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A bit for each word, alone and with a possessive: nearly all words of a text are turned away by it.</summary>
    private readonly ulong[] mask = new ulong[Cells];

    private CasedWords(ProofreadingSettings settings)
    {
        foreach (var word in settings.Vocabulary.Order(StringComparer.Ordinal))
        {
            if (!word.AsSpan().ContainsAnyInRange('A', 'Z') || settings.Vocabulary.Contains(word.ToLowerInvariant()) || Lexicon.Find(word.ToLowerInvariant()) is { IsName: false } || !words.TryAdd(word, word))
                continue;
            foreach (var form in (string[])[word, word + "'s", word + "\u2019s"])
                mask[Cell(WordHash.Of(form))] |= Bit(WordHash.Of(form));
        }
    }

    public static CasedWords Of(ProofreadingSettings settings) => Known.GetValue(settings, key => new(key));

    public bool TryFind(Prose prose, int token, [MaybeNullWhen(false)] out string right)
    {
        right = null;
        var hash = prose.Token(token).Hash;
        return (mask[Cell(hash)] & Bit(hash)) != 0 && prose.IsWord(token)
            && words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(ArticleNames.WithoutPossessive(prose.Spelling(token)), out right);
    }

    private static int Cell(uint hash) => (int)(hash >> (sizeof(uint) * 8 - BitOperations.Log2(Cells)));

    private static ulong Bit(uint hash) => 1UL << (int)(hash % 64);
}
