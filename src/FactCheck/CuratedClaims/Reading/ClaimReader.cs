using System.Collections.Immutable;
using FactCheck.CuratedClaims.Nodes;
using FactCheck.Mentions;

namespace FactCheck.CuratedClaims.Reading;

/// <summary>Makes a curated claim of one entry of a claims file, YAML or JSON: the only place that knows what the fields mean.</summary>
/// <param name="known">Where the first claim of each id stands over all files of the run, whether it could be used or not.</param>
internal sealed class ClaimReader(Dictionary<string, ClaimPlace> known)
{
    public const string PeriodAdvice = "write 2014, 2014-06, 2014-06-01, an interval such as 2014/2016 or 2008/.., or `always`";
    private const int LongestId = 200;

    /// <summary>In the order of <see cref="ClaimStatus"/>.</summary>
    public static readonly ImmutableArray<string> Statuses = ["accepted", "proposed", "retired"];

    /// <summary>In the order of <see cref="Rating"/>.</summary>
    public static readonly ImmutableArray<string> Ratings = ["true", "false", "mixed"];

    /// <summary>Null when anything was wrong with it, all of which is reported.</summary>
    public CuratedClaim? Read(ClaimNode node, ClaimsSource source)
    {
        var errorsBefore = source.ErrorCount;
        if (node is not ClaimNode.Mapping mapping)
        {
            source.Report(node.Offset, $"a claim is {node.Kind}, and has to be a mapping", "start it with `id: …` and `statement: …`");
            return null;
        }

        var fields = new Fields(mapping, KeySet.Claim, source);
        var claim = ReadFields(fields, source);
        Register(claim, fields.OffsetOf("id"), source);
        return source.ErrorCount > errorsBefore ? null : claim;
    }

    /// <summary>Takes note of a claim's id, and reports one that is taken or no name.</summary>
    /// <param name="offset">Where the id stands.</param>
    public void Register(CuratedClaim claim, int offset, ClaimsSource source)
    {
        CheckId(claim.Id, offset, source);
        known.TryAdd(claim.Id, new(claim.File, claim.Position));
    }

    private static CuratedClaim ReadFields(Fields fields, ClaimsSource source)
    {
        var subjects = fields.Texts("subject");
        var properties = fields.Texts("property");
        var statement = fields.RequiredText("statement", "say in one sentence what is true, or what was claimed");
        var title = fields.Text("title");
        var units = new UnitReader([statement, title ?? "", .. subjects, .. properties, (fields.Node("value") as ClaimNode.Scalar)?.Text ?? ""], source);
        var unit = units.Read(fields);

        // Bulk files say when a bare statement was made: that date is not what the statement is about.
        var isBareStatement = subjects.IsEmpty && properties.IsEmpty;
        var values = new ValueReader(fields, units, unit, source);
        return new(
            fields.RequiredText("id", "give it a name that no other claim has, such as `korea/coal-cap`"),
            statement,
            title,
            subjects,
            properties,
            isBareStatement && fields.Has("date") ? [] : values.Values(),
            values.Beside("also"),
            values.Beside("disputed-by"),
            fields.Texts("rivals"),
            fields.Texts("not-about"),
            ReadTolerance(fields, unit, source),
            ReadPeriod(fields, source),
            EvidenceReader.Read(fields, source),
            (Rating?)fields.Choice("rating", Ratings),
            (ClaimStatus?)fields.Choice("status", Statuses) ?? ClaimStatus.Accepted,
            fields.Text("review-by"),
            source.File,
            source.PositionOf(fields.Offset))
        {
            Speaker = fields.Text("speaker"),
            SaidOn = isBareStatement ? fields.Text("date") : null,
            Unit = unit,
            WrittenTolerance = fields.Text("tolerance"),
            Supersedes = fields.Texts("supersedes"),
        };
    }

    private static Tolerance ReadTolerance(Fields fields, string? unit, ClaimsSource source)
    {
        if (fields.Text("tolerance") is not { } text)
            return new Tolerance.Rounding();
        if (ToleranceReader.Read(text, unit) is { } tolerance)
            return tolerance;
        source.Report(fields.OffsetOf("tolerance"), $"'{Fields.Shortened(text)}' is no tolerance", ToleranceReader.Advice);
        return new Tolerance.Rounding();
    }

    private static string? ReadPeriod(Fields fields, ClaimsSource source)
    {
        var period = fields.Text("period");
        if (period is not null && Period.Parse(period) is null)
            source.Report(fields.OffsetOf("period"), $"'{Fields.Shortened(period)}' is no period", PeriodAdvice);
        return period;
    }

    private void CheckId(string id, int offset, ClaimsSource source)
    {
        if (id.Length > LongestId || id.Any(char.IsControl))
            source.Report(
                offset,
                $"the id '{Fields.Shortened(id)}' holds a control character or is longer than {LongestId} characters",
                "write a short name in kebab case, such as `korea/coal-cap`");
        else if (id.Length > 0 && known.TryGetValue(id, out var first))
            source.Report(
                offset,
                $"the id '{Fields.Shortened(id)}' is taken by the claim at {first.File}:{first.Position}",
                "give this claim another id, or delete one of the two");
    }
}
