using System.Collections.Immutable;

namespace FactCheck.TableCompiler;

/// <summary>A wrong turn of phrase, in context, with what to write instead.</summary>
/// <param name="Anchor">The element that a search starts from.</param>
/// <param name="Elements">The words in order; those from <paramref name="First"/> to before <paramref name="Last"/> are replaced, the others are context.</param>
/// <param name="Before">Conditions on the place before the first element; all must hold.</param>
internal sealed record Phrase(int Anchor, ImmutableArray<WordChoice> Elements, int First, int Last, ImmutableArray<PhraseBorder> Before, ImmutableArray<PhraseBorder> After)
{
    /// <summary>The table that it stands in, which is that of its rule.</summary>
    public string Table { get; init; } = "";

    /// <summary>The place of its row among all rows of all tables.</summary>
    public int Row { get; init; }

    /// <summary>What to write instead, as the table has it.</summary>
    public string Correction { get; init; } = "";

    /// <summary>Why, where the words alone do not say it; may be empty.</summary>
    public string Note { get; init; } = "";
}
