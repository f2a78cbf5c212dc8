using System.Collections.Immutable;
using FactCheck.CuratedClaims;
using FactCheck.Verdicts;

namespace FactCheck.Reports.Wording;

internal static class SourcesOf
{
    /// <summary>The sources of the value that decided; where it has none of its own, those of its curated claim.</summary>
    public static ImmutableArray<Evidence> Comparison(Comparison comparison) =>
        comparison.Value is { Evidence.IsEmpty: false } value ? value.Evidence : comparison.Match.Curated.Evidence;
}
