using System.Collections.Immutable;
using FactCheck.CuratedClaims.Nodes;
using FactCheck.CuratedClaims.Reading;
using FactCheck.Mentions;

namespace FactCheck.CuratedClaims.Writing;

/// <summary>Turns a curated claim back into the entry of a claims file that it would be read from.</summary>
internal static class ClaimNodes
{
    /// <summary>The keys of a claim in the order in which they are written.</summary>
    public static readonly ImmutableArray<string> Order =
    [
        "id", "statement", "title", "speaker", "subject", "property", "value", "date", "series", "unit", "tolerance", "period", "also", "disputed-by", "rivals",
        "not-about", "rating", "evidence", "supersedes", "status", "review-by",
    ];

    /// <summary>The keys of a source and of a value, in their order.</summary>
    public static readonly ImmutableArray<string> SourceOrder = KeySet.Evidence.Keys;

    public static readonly ImmutableArray<string> ValueOrder = KeySet.Value.Keys;

    public static ClaimNode.Mapping Of(CuratedClaim claim)
    {
        var entries = new MappingEntries();
        entries.Add("id", claim.Id);
        entries.Add("statement", claim.Statement);
        entries.Add("title", claim.Title);
        entries.Add("speaker", claim.Speaker);
        entries.Add("subject", claim.Subjects);
        entries.Add("property", claim.Properties);
        AddValues(entries, claim);
        entries.Add("unit", claim.Unit);
        entries.Add("tolerance", claim.WrittenTolerance);
        entries.Add("period", claim.Period);
        entries.Add("also", claim.AlsoAccepted.Select(value => Of(value, withPeriod: true)));
        entries.Add("disputed-by", claim.DisputedBy.Select(value => Of(value, withPeriod: true)));
        entries.Add("rivals", claim.Rivals);
        entries.Add("not-about", claim.NotAbout);
        entries.Add("rating", claim.Rating is { } rating ? ClaimReader.Ratings[(int)rating] : null);
        entries.Add("evidence", claim.Evidence.Select(Of));
        entries.Add("supersedes", claim.Supersedes);
        entries.Add("status", claim.Status == ClaimStatus.Accepted ? null : ClaimReader.Statuses[(int)claim.Status]);
        entries.Add("review-by", claim.ReviewBy);
        return entries.ToMapping();
    }

    public static ClaimNode.Mapping Of(Evidence source)
    {
        var entries = new MappingEntries();
        entries.Add("title", source.Title);
        entries.Add("publisher", source.Publisher);
        entries.Add("url", source.Url);
        entries.Add("published", source.Published);
        entries.Add("retrieved", source.Retrieved);
        entries.Add("locator", source.Locator);
        entries.Add("quotation", source.Quotation);
        entries.Add("note", source.Note);
        entries.Add("snapshot", source.Snapshot);
        entries.Add("sha256", source.Sha256);
        return entries.ToMapping();
    }

    private static void AddValues(MappingEntries entries, CuratedClaim claim)
    {
        if (claim.SaidOn is not null)
            entries.Add("date", claim.SaidOn);
        else if (claim.Values is [{ Period: null } only])
        {
            // A date beside a bare statement would be the day on which that was said.
            var isDate = only.Figure is { Value: MentionValue.Temporal } && !(claim.Subjects.IsEmpty && claim.Properties.IsEmpty);
            var node = Of(only, withPeriod: false);
            entries.Add(isDate && node is ClaimNode.Scalar ? "date" : "value", node);
        }
        else if (!claim.Values.IsEmpty)
        {
            var series = new MappingEntries();
            foreach (var value in claim.Values)
                series.Add(value.Period ?? "", Of(value, withPeriod: false));
            entries.Add("series", series.ToMapping());
        }
    }

    private static ClaimNode Of(CuratedValue value, bool withPeriod)
    {
        var period = withPeriod ? value.Period : null;
        if (value.Unit is null && period is null && value.Note is null && value.Evidence.IsEmpty)
            return new ClaimNode.Scalar(0, value.Text);
        var entries = new MappingEntries();
        entries.Add("value", value.Text);
        entries.Add("unit", value.Unit);
        entries.Add("period", period);
        entries.Add("note", value.Note);
        entries.Add("evidence", value.Evidence.Select(Of));
        return entries.ToMapping();
    }
}
