using System.Collections.Immutable;
using FactCheck.CuratedClaims;

namespace FactCheck.Matches.Quotations;

/// <summary>Somebody's words on record.</summary>
/// <param name="IsTheirs">The curated claim says whose words they are; else they may be the source's own words about them.</param>
internal sealed record RecordedQuotation(string Text, bool IsTheirs)
{
    private const int FewestWords = 5;

    /// <summary>The quotations of a curated claim: texts on record of some length, and those of its sources.</summary>
    public static ImmutableArray<RecordedQuotation> Of(CuratedClaim curated)
    {
        var values = curated.Values.Concat(curated.AlsoAccepted);
        var texts = values.Where(value => value.Figure is null).Select(value => new RecordedQuotation(value.AsWritten, IsTheirs: true));
        var sources = curated.Evidence.Concat(values.SelectMany(value => value.Evidence)).Select(evidence => evidence.Quotation).OfType<string>();
        return [.. texts.Concat(sources.Select(text => new RecordedQuotation(text, curated.Speaker is not null))).Where(quotation => IsLong(quotation.Text))];
    }

    private static bool IsLong(string text) => text.AsSpan().Count(' ') + 1 >= FewestWords;
}
