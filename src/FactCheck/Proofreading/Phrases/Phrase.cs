using System.Collections.Immutable;

namespace FactCheck.Proofreading.Phrases;

/// <summary>A wrong turn of phrase, in context, with what to write instead.</summary>
/// <param name="Table">The table that it stands in, which is that of its rule.</param>
/// <param name="Elements">The words in order; those from <paramref name="First"/> to before <paramref name="Last"/> are replaced, the others are context.</param>
/// <param name="Before">Conditions on the place before the first element; all must hold.</param>
/// <param name="Note">Why, where the words alone do not say it; may be empty.</param>
internal sealed record Phrase(
    string Table,
    ImmutableArray<PhraseElement> Elements,
    int First,
    int Last,
    ImmutableArray<PhraseBorder> Before,
    ImmutableArray<PhraseBorder> After,
    ImmutableArray<Replacement> Replacements,
    string Note)
{
    /// <summary>Whether the phrase stands with its first element at <paramref name="start"/>, inside the tokens from <paramref name="from"/> to before <paramref name="to"/>.</summary>
    public bool StandsAt(Prose prose, int start, int from, int to)
    {
        if (start < from || start + Elements.Length > to)
            return false;
        for (var i = 0; i < Elements.Length; i++)
        {
            if (!Elements[i].IsMatchedBy(prose, start + i))
                return false;
        }

        return BordersHold(prose, start, from, to);
    }

    private bool BordersHold(Prose prose, int start, int from, int to)
    {
        foreach (var border in Before)
        {
            if (!border.HoldsBefore(prose, start, from))
                return false;
        }

        foreach (var border in After)
        {
            if (!border.HoldsAfter(prose, start + Elements.Length, to))
                return false;
        }

        return true;
    }
}
