using FactCheck.Proofreading.Words;

namespace FactCheck.Proofreading.Spelling;

/// <summary>Decides what an unknown word was meant to be, and whether that is certain enough to say.</summary>
/// <param name="dialect">The spelling that suggestions keep to; none for all.</param>
internal sealed class Speller(Dialects dialect)
{
    private const int MostSuggestions = 3;

    /// <summary>Shorter words have too many neighbours: "args", "yaml", "sudo".</summary>
    private const int ShortestForAny = 7;

    private const int ShortestForNearOnes = 5;
    private const int ShortestInSentence = 4;
    private const int ShortestForTwoSlips = 8;

    private const string Possessive = "'s";

    /// <summary>By how much the best word must lead the next.</summary>
    private const int Lead = 3;

    /// <summary>Bounds the work on a text of nothing but unknown words.</summary>
    private const int MostLookups = 500;

    private readonly Suggester suggester = new();
    private int lookups;

    /// <summary>Null where nothing near enough is common enough.</summary>
    public Correction? Correct(string word) => Correct(word, null);

    /// <summary>The same for a word of a text: of what is about as near, what fits its sentence comes first.</summary>
    public Correction? Correct(Prose prose, UnknownWord word) => Correct(word.Word, StandsAmongEnglish(prose, word.Token) ? near => InSentence(prose, word.Token, near) : null);

    private Correction? Correct(string word, Func<List<Suggestion>, List<Suggestion>>? rank)
    {
        if (word.EndsWith(Possessive, StringComparison.Ordinal))
            return CorrectPlain(word[..^Possessive.Length], rank) is { } owner ? new([.. owner.Words.Select(right => right + Possessive)], owner.IsSure) : null;
        return CorrectPlain(word, rank) is { } correction ? correction with { IsSure = correction.IsSure && !word.Contains('\'', StringComparison.Ordinal) } : null;
    }

    private Correction? CorrectPlain(string word, Func<List<Suggestion>, List<Suggestion>>? rank)
    {
        if (++lookups > MostLookups)
            return null;
        if ((MissingParts.SplitOf(word) ?? MissingParts.WithApostrophe(word) ?? RegularForms.MeantBy(word)) is { } certain)
            return new([certain], true);
        if (word.Length < (rank is null ? ShortestForNearOnes : ShortestInSentence) || WordAutomaton.Shared.HasStart(word))
            return null;
        var near = suggester.For(word).Where(suggestion => dialect == Dialects.None || suggestion.Entry.Dialects.HasFlag(dialect)).ToList();
        if (word.Length < ShortestForNearOnes)
            return rank!([.. near.Where(suggestion => IsSwapped(word, suggestion))]) is [var swapped, ..] candidates && (candidates.Count == 1 || candidates[1].Misfit > swapped.Misfit + Lead) ? new([swapped.Word], true) : null;
        if (near.Count == 0 || near[0].Entry.Size > WordEntry.FamiliarSize || !IsWorthSaying(word, near[0]))
            return null;
        var isSure = IsSure(word, near, EditCosts.Unit);
        if (!isSure && rank is not null)
        {
            near = rank(near);
            isSure = near[0].Entry.Size <= WordEntry.FamiliarSize && IsSure(word, near, EditCosts.Transposition);
        }

        return new([.. near.Take(MostSuggestions).Select(suggestion => suggestion.Word)], isSure);
    }

    /// <summary>Beside a word of English grammar the tagger may be asked; "os usos de" has none.</summary>
    private static bool StandsAmongEnglish(Prose prose, int token) =>
        (token > 0 && prose.Is(token - 1, WordClasses.Closed)) || (token + 1 < prose.Tokens.Length && prose.Is(token + 1, WordClasses.Closed));

    /// <summary>Those of about the same rank, as the tagger expects them.</summary>
    private static List<Suggestion> InSentence(Prose prose, int token, List<Suggestion> near)
    {
        if (near.Count == 0)
            return near;
        var fits = GapFit.Of(prose, token, near);
        var ranked = near.Select((suggestion, i) => suggestion with { Misfit = fits[i] }).ToList();
        ranked.Sort((a, b) => a.Rank != b.Rank ? a.Rank.CompareTo(b.Rank) : string.CompareOrdinal(a.Word, b.Word));
        return ranked;
    }

    /// <summary>"wnet": a very common word but for two letters behind the first that changed places.</summary>
    private static bool IsSwapped(string word, Suggestion suggestion) =>
        suggestion.Cost == EditCosts.Transposition && suggestion.Entry.Size == 0 && suggestion.Word.Length == word.Length && suggestion.Word[0] == word[0];

    /// <summary>A long word may hold two slips, a short one only such as are known to happen.</summary>
    private static bool IsWorthSaying(string word, Suggestion best) => word.Length switch
    {
        < ShortestForAny => best.Cost <= EditCosts.Transposition && best.Entry.Size <= 1 && best.Word[0] == word[0],
        < ShortestForTwoSlips => best.Cost <= EditCosts.Unit,
        _ => true,
    };

    /// <param name="most">What the best may cost: where only its sentence tells it from the others, it must be nearer.</param>
    private static bool IsSure(string word, List<Suggestion> near, int most)
    {
        var best = near[0];
        var isAlone = near.Count == 1 || near[1].Rank >= best.Rank + Lead;
        return isAlone && best.Cost <= most && best.Word[0] == word[0];
    }
}
