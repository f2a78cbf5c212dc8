using System.CommandLine;
using System.Globalization;
using System.Text;
using FactCheck.Cli.Inputs;
using FactCheck.Cli.Outputs;
using FactCheck.Cli.Terminal;
using FactCheck.CuratedClaims;
using FactCheck.CuratedClaims.Exchange;
using FactCheck.Documents;
using FactCheck.Drafts;
using FactCheck.InputErrors;

namespace FactCheck.Cli.Database;

/// <summary><c>factcheck claims new ARTICLE:LINE:COLUMN</c>: the start of a claim, from what an article says.</summary>
internal sealed class NewCommand
{
    /// <summary>How far a drafted entry is indented.</summary>
    private const int DraftedIndent = 2;

    private const string Start = "claims:\n";

    private readonly Argument<string> place = new("ARTICLE:LINE:COLUMN") { Description = "The place of a figure or fact, as the reports write it; FILE:ID:LINE:COLUMN for a document of a JSON Lines file." };
    private readonly Option<string?> append = new("--append") { Description = "A claims file to add the entry to; it is made when it is not there. Default: standard output.", HelpName = "FILE" };

    public Command Create()
    {
        var command = new Command("new", "Draft a curated claim from a place in an article: proposed, its evidence still to be added.");
        place.Validators.Add(Paths.RefuseUnknownOptions);
        command.Add(place);
        command.Add(append);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        try
        {
            var asked = ArticlePlace.Parse(parsed.GetRequiredValue(place));
            if (ClaimDraft.From(asked.Read(null, null), asked.Position) is not { } drafted)
                throw new InputException(new(asked.Article, asked.Position, "the article claims nothing here", "name the place of a figure, a date or a fact, as 'factcheck check' or 'factcheck extract' shows it"));
            if (parsed.GetValue(append) is { } file)
                Append(drafted.Claim, file);
            else
                Print(drafted.Claim);
            foreach (var note in drafted.Notes)
                ErrorOutput.Note(note);
            return ExitCode.Clean;
        }
        catch (InputException fault)
        {
            ErrorOutput.Write([fault.Error]);
            return ExitCode.Failed;
        }
    }

    private static void Print(CuratedClaim draft)
    {
        using var output = StandardOutput.Open();
        output.Write(Encoding.UTF8.GetBytes(ClaimsExchange.YamlEntry(draft)));
    }

    private static void Append(CuratedClaim draft, string file)
    {
        if (ExchangeFormats.NameFor(file) is { } format and not "yaml")
            throw new InputException(new(file, null, $"an entry is added to YAML files, and the name speaks of {format}", "name a file that ends in .yaml"));
        var before = File.Exists(file) ? Opened(SourceDecoder.Decode(file, FileBytes.Read(file)).Text) : Start;
        var onRecord = ClaimsLoader.Parse(new(file, before)).Claims;
        if (onRecord.FirstOrDefault(claim => IsSame(claim, draft)) is { } same)
            throw new InputException(new(file, same.Position, $"the claim is there already: {same.Id}", "nothing was written; change the entry that is there"));
        var taken = onRecord.Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        var id = draft.Id;
        for (var i = 2; taken.Contains(id); i++)
            id = string.Create(CultureInfo.InvariantCulture, $"{draft.Id}-{i}");
        var blank = before.TrimEnd().EndsWith(Start.TrimEnd(), StringComparison.Ordinal) ? "" : "\n";
        var after = $"{before.TrimEnd()}\n{blank}{Indented(ClaimsExchange.YamlEntry(draft with { Id = id }), IndentOf(before))}";
        if (ClaimsLoader.Parse(new(file, after)).Errors is [var error, ..])
            throw new InputException(error with { Message = $"with the new claim the file could not be read: {error.Message}" });
        AtomicFile.Write(file, output => output.Write(Encoding.UTF8.GetBytes(after)));
    }

    /// <summary>A claims file with room for an entry: one that holds comments alone, or an empty list, has none.</summary>
    private static string Opened(string claims)
    {
        var lines = claims.TrimEnd().Split('\n');
        if (lines.All(line => line.AsSpan().Trim() is [] or ['#', ..]))
            return $"{claims.TrimEnd()}\n{Start}";
        return lines[^1].TrimEnd() == "claims: []" ? string.Join('\n', [.. lines[..^1], Start]) : claims;
    }

    /// <summary>How far the entries of a claims file are indented.</summary>
    private static int IndentOf(string claims)
    {
        foreach (var line in claims.AsSpan().EnumerateLines())
        {
            if (line.TrimStart(' ').StartsWith("- ", StringComparison.Ordinal))
                return line.Length - line.TrimStart(' ').Length;
        }

        return DraftedIndent;
    }

    private static string Indented(string entry, int indent) =>
        string.Concat(entry.Split('\n').Select(line => line.Length == 0 ? "" : $"{new string(' ', indent)}{line[DraftedIndent..]}\n"));

    /// <summary>Drafted twice from the same figure of the same sentence.</summary>
    private static bool IsSame(CuratedClaim claim, CuratedClaim draft) =>
        claim.Statement == draft.Statement && claim.Subjects.SequenceEqual(draft.Subjects) && claim.Properties.SequenceEqual(draft.Properties)
        && claim.Values.Select(value => value.Figure?.Value).SequenceEqual(draft.Values.Select(value => value.Figure?.Value));
}
