using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using FactCheck.CuratedClaims;

namespace FactCheck.Cli.Database;

/// <summary><c>factcheck claims stats</c>: how much a database holds.</summary>
internal sealed class StatsCommand
{
    private readonly ClaimsArgument claims = new();
    private readonly ClaimsOutput output = new();

    public Command Create()
    {
        var command = new Command("stats", "Count what a claims database holds: claims by status, values, evidence, subjects.");
        claims.AddTo(command);
        output.AddTo(command);
        command.SetAction(parsed => claims.Run(parsed, load => Run(parsed, load)));
        return command;
    }

    private int Run(ParseResult parsed, ClaimsLoad load)
    {
        var counts = Counts(load);
        if (output.IsJson(parsed))
            ClaimsOutput.WriteJson(json =>
            {
                json.WriteStartObject();
                foreach (var (name, count) in counts)
                    json.WriteNumber(name, count);
                json.WriteEndObject();
            });
        else
            ClaimsOutput.WriteLines(counts.Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Count,10:N0}  {entry.Name}")));
        return ExitCode.Clean;
    }

    private static ImmutableArray<(string Name, int Count)> Counts(ClaimsLoad load)
    {
        var all = load.Claims;
        var sources = all.SelectMany(claim => claim.Evidence.Concat(claim.Values.Concat(claim.AlsoAccepted).Concat(claim.DisputedBy).SelectMany(value => value.Evidence))).ToList();
        return
        [
            ("claims", all.Length),
            ("accepted", all.Count(claim => claim is { Status: ClaimStatus.Accepted, SupersededBy: null })),
            ("proposed", all.Count(claim => claim.Status == ClaimStatus.Proposed)),
            ("retired", all.Count(claim => claim.Status == ClaimStatus.Retired)),
            ("superseded", all.Count(claim => claim.SupersededBy is not null)),
            ("series", all.Count(claim => claim.Values.Length > 1)),
            ("values", all.Sum(claim => claim.Values.Length)),
            ("disputed", all.Count(claim => !claim.DisputedBy.IsEmpty)),
            ("rated", all.Count(claim => claim.Rating is not null)),
            ("subjects", all.SelectMany(claim => claim.Subjects.Take(1)).Distinct(StringComparer.OrdinalIgnoreCase).Count()),
            ("properties", all.SelectMany(claim => claim.Properties.Take(1)).Distinct(StringComparer.OrdinalIgnoreCase).Count()),
            ("sources", sources.Count),
            ("quotations", sources.Count(source => source.Quotation is not null)),
            ("snapshots", sources.Count(source => source.Snapshot is not null)),
            ("without evidence", all.Count(claim => claim.Evidence.IsEmpty && claim.Values.All(value => value.Evidence.IsEmpty))),
            ("files", load.Files.Length),
            ("errors", load.Errors.Length),
        ];
    }
}
