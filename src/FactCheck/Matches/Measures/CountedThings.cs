using FactCheck.Mentions;

namespace FactCheck.Matches.Measures;

/// <summary>Tells figures of what can be a part (people, shares, sums) from measures, which have no parts.</summary>
internal static class CountedThings
{
    public static bool CanBePart(Figure figure) => figure switch
    {
        { Value: MentionValue.Temporal } => false,
        { Kind: MentionKind.Percent or MentionKind.Currency or MentionKind.Number } => true,
        { Unit: { } unit } => Units.Find(unit) is null or { Dimension: "count" },
        _ => true,
    };
}
