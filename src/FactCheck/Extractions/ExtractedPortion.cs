using FactCheck.Claims;
using FactCheck.Mentions;
using FactCheck.Mentions.Changes;

namespace FactCheck.Extractions;

/// <summary>What a portion of a document states, in memory that is lent until the next one is read. Mentions are counted through the whole document.</summary>
internal readonly ref struct ExtractedPortion(TextPortion portion, ReadOnlySpan<Mention> mentions, ReadOnlySpan<Claim> claims, ReadOnlySpan<Change> changes)
{
    public TextPortion Portion { get; } = portion;

    public ReadOnlySpan<Mention> Mentions { get; } = mentions;

    public ReadOnlySpan<Claim> Claims { get; } = claims;

    public ReadOnlySpan<Change> Changes { get; } = changes;
}
