namespace FactCheck.Proofreading.Spelling;

/// <summary>Decides what an unknown word was meant to be, and whether that is certain enough to say.</summary>
/// <param name="dialect">The spelling that suggestions keep to; none for all.</param>
internal sealed class Speller(Dialects dialect)
{
    private const int MostSuggestions = 3;

    /// <summary>Shorter words have too many neighbours: "args", "yaml", "sudo".</summary>
    private const int ShortestForAny = 7;

    private const int ShortestForNearOnes = 5;
    private const int ShortestForTwoSlips = 8;

    private const string Possessive = "'s";

    /// <summary>By how much the best word must lead the next.</summary>
    private const int Lead = 3;

    /// <summary>Bounds the work on a text of nothing but unknown words.</summary>
    private const int MostLookups = 500;

    private readonly Suggester suggester = new();
    private int lookups;

    /// <summary>Null where nothing near enough is common enough.</summary>
    public Correction? Correct(string word)
    {
        if (word.EndsWith(Possessive, StringComparison.Ordinal))
            return CorrectPlain(word[..^Possessive.Length]) is { } owner ? new([.. owner.Words.Select(right => right + Possessive)], owner.IsSure) : null;
        return CorrectPlain(word) is { } correction ? correction with { IsSure = correction.IsSure && !word.Contains('\'', StringComparison.Ordinal) } : null;
    }

    private Correction? CorrectPlain(string word)
    {
        if (++lookups > MostLookups)
            return null;
        if ((MissingParts.SplitOf(word) ?? MissingParts.WithApostrophe(word) ?? RegularForms.MeantBy(word)) is { } certain)
            return new([certain], true);
        if (word.Length < ShortestForNearOnes || WordAutomaton.Shared.HasStart(word))
            return null;
        var near = suggester.For(word).Where(suggestion => dialect == Dialects.None || suggestion.Entry.Dialects.HasFlag(dialect)).ToList();
        if (near.Count == 0 || near[0].Entry.Size > WordEntry.FamiliarSize || !IsWorthSaying(word, near[0]))
            return null;
        return new([.. near.Take(MostSuggestions).Select(suggestion => suggestion.Word)], IsSure(word, near));
    }

    /// <summary>A long word may hold two slips, a short one only such as are known to happen.</summary>
    private static bool IsWorthSaying(string word, Suggestion best) => word.Length switch
    {
        < ShortestForAny => best.Cost <= EditCosts.Transposition && best.Entry.Size <= 1 && best.Word[0] == word[0],
        < ShortestForTwoSlips => best.Cost <= EditCosts.Unit,
        _ => true,
    };

    private static bool IsSure(string word, List<Suggestion> near)
    {
        var best = near[0];
        var isAlone = near.Count == 1 || near[1].Rank >= best.Rank + Lead;
        return isAlone && best.Cost <= EditCosts.Unit && best.Word[0] == word[0];
    }
}
