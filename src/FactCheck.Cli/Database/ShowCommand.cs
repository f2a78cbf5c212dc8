using System.CommandLine;
using System.Text;
using FactCheck.Cli.Checks;
using FactCheck.Cli.Terminal;
using FactCheck.CuratedClaims;
using FactCheck.CuratedClaims.Exchange;
using FactCheck.Matches;

namespace FactCheck.Cli.Database;

/// <summary><c>factcheck claims show ID</c>: one claim with all that is known of it.</summary>
internal sealed class ShowCommand
{
    private readonly Argument<string[]> ids = new("ID") { Description = "The ids of the claims.", Arity = ArgumentArity.OneOrMore };
    private readonly ClaimsOption claims = new();
    private readonly IndexOption index = new();
    private readonly ClaimsOutput output = new();

    public Command Create()
    {
        var command = new Command("show", "Show curated claims with everything on record: values, evidence, where they stand.");
        ids.Validators.Add(Paths.RefuseUnknownOptions);
        command.Add(ids);
        claims.AddTo(command);
        index.AddTo(command);
        output.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed) => ClaimsArgument.Open(parsed, claims, index, [], opened => Show(parsed, opened));

    private int Show(ParseResult parsed, OpenedClaims opened)
    {
        var asked = parsed.GetRequiredValue(ids).Select(id => (Id: id, Claims: opened.Index.Find(id).ToList())).ToList();
        var found = asked.SelectMany(one => one.Claims).ToList();
        if (output.IsJson(parsed))
            output.Write(parsed, found, ClaimsOutput.LineOf);
        else
            WriteText(found);
        foreach (var (id, _) in asked.Where(one => one.Claims.Count == 0))
            Console.Error.Write(Unknown(id, opened.Index.Ids));
        return opened.Errors.IsEmpty && asked.TrueForAll(one => one.Claims.Count > 0) ? ExitCode.Clean : ExitCode.Failed;
    }

    /// <summary>What to say of an id that no claim has.</summary>
    /// <param name="known">The ids there are.</param>
    public static string Unknown(string id, IEnumerable<string> known)
    {
        var near = known.Where(other => other.Contains(id, StringComparison.OrdinalIgnoreCase)).Take(3).ToList();
        var advice = near.Count > 0 ? $"did you mean {string.Join(", ", near)}?" : "'factcheck claims search WORDS' finds claims by their words";
        return $"factcheck: {Reports.Wording.VisibleText.Of(id)}: no curated claim has this id\n  = {Reports.Wording.VisibleText.Of(advice)}\n";
    }

    private static void WriteText(IEnumerable<CuratedClaim> found)
    {
        using var stream = StandardOutput.Open();
        foreach (var claim in found)
        {
            var superseded = claim.SupersededBy is { } newer ? $"# superseded by {newer}: it gives no verdict\n" : "";
            stream.Write(Encoding.UTF8.GetBytes($"# {Reports.Wording.VisibleText.Of(claim.File)}:{claim.Position}\n{superseded}{ClaimsExchange.YamlEntry(claim)}"));
        }
    }
}
