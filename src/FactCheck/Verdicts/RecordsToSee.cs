using System.Collections.Immutable;

namespace FactCheck.Verdicts;

/// <summary>Chooses what is shown beside a claim that nothing decides: the values on record that may be of the same thing, first those whose property the figure's own words name.</summary>
internal static class RecordsToSee
{
    /// <param name="isStatedElsewhere">Whether another figure of the sentence is the one on record.</param>
    public static ImmutableArray<Comparison> Of(ImmutableArray<Comparison> comparisons, Func<Comparison, bool> isStatedElsewhere)
    {
        return [.. comparisons.Where(MayBeOfSameThing).OrderByDescending(comparison => comparison.Match.IsSaidByFigure)];

        // "1,142 metres long and 48 metres high": the length on record says nothing of the height.
        bool MayBeOfSameThing(Comparison comparison) => !comparison.IsFarOff || (!isStatedElsewhere(comparison) && !comparisons.Any(other => IsLikelier(other, comparison)));
    }

    /// <summary>What the figure's own words name is shown however far off it is.</summary>
    private static bool IsLikelier(Comparison comparison, Comparison farOff) =>
        !farOff.Match.IsSaidByFigure && (comparison.Match.IsSaidByFigure || !comparison.IsFarOff);
}
