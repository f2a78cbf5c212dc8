using System.Collections.Immutable;
using FactCheck.Mentions;

namespace FactCheck.Verdicts;

/// <summary>Chooses what is shown beside a claim that nothing decides: the values on record that may be of the same thing, first those whose property the figure's own words name.</summary>
internal static class RecordsToSee
{
    /// <param name="isStatedElsewhere">Whether another figure of the sentence is the one on record.</param>
    /// <param name="isSlip">Whether the value on record may have become the claimed one by a slip.</param>
    public static ImmutableArray<Comparison> Of(ImmutableArray<Comparison> comparisons, Func<Comparison, bool> isStatedElsewhere, Func<Comparison, bool> isSlip)
    {
        return [.. comparisons.Where(MayBeOfSameThing).OrderByDescending(isSlip).ThenByDescending(comparison => comparison.Match.IsSaidByFigure)];

        // "1,142 metres long and 48 metres high": the length on record says nothing of the height; nor does what is far off and of a subject that the sentence does not name.
        bool MayBeOfSameThing(Comparison comparison) => !comparison.IsFarOff || ((comparison.Match.IsNamed || IsOfDate(comparison) || isSlip(comparison)) && !isStatedElsewhere(comparison) && !comparisons.Any(other => IsLikelier(other, comparison)));
    }

    private static bool IsOfDate(Comparison comparison) => comparison.Value is { Figure.Value: MentionValue.Temporal };

    /// <summary>What the figure's own words name is shown however far off it is.</summary>
    private static bool IsLikelier(Comparison comparison, Comparison farOff) =>
        !farOff.Match.IsSaidByFigure && (comparison.Match.IsSaidByFigure || !comparison.IsFarOff);
}
