using System.Collections.Immutable;
using System.CommandLine;
using FactCheck.Claims;
using FactCheck.Cli.Checks;
using FactCheck.Cli.Configurations;
using FactCheck.Cli.Inputs;
using FactCheck.Cli.Terminal;
using FactCheck.Documents;
using FactCheck.InputErrors;
using FactCheck.Matches;
using FactCheck.Mentions;
using FactCheck.Reports;
using FactCheck.Reports.Wording;
using FactCheck.Sentences;
using FactCheck.Spans;
using FactCheck.Verdicts;
using FactCheck.Verdicts.CellSentences;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck explain-verdict ARTICLE:LINE:COLUMN</c>: how the verdict on one claim came about.</summary>
internal sealed class ExplainVerdictCommand
{
    private const int NearestShown = 3;

    private readonly Argument<string> place = new("ARTICLE:LINE:COLUMN") { Description = "An article and a place in it, as reports write them; FILE:ID:LINE:COLUMN for a document of a JSON Lines file." };
    private readonly ClaimsOption claims = new();
    private readonly IndexOption index = new();
    private readonly ConfigurationOption configuration = new();
    private readonly Option<string?> format = new("--input-format")
    {
        Description = "How to read the article: text, markdown, html, or jsonl for one document a line. Default: by the file's name.",
        HelpName = "FORMAT",
    };

    private readonly Option<DateOnly?> date = Days.Option("--date", "The day the article was published. Default: what it says of itself.");

    public Command Create()
    {
        var command = new Command("explain-verdict", "Show how the verdict on a claim came about: the claim as read, the curated claims weighed and refused, the comparisons, and how claims rank by words.");
        Choices.Limit(format, InputFormats.Names);
        command.Add(place);
        claims.AddTo(command);
        index.AddTo(command);
        command.Add(format);
        command.Add(date);
        configuration.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        try
        {
            var asked = ArticlePlace.Parse(parsed.GetRequiredValue(place));
            var (settings, errors) = configuration.Read(parsed, [asked.FileName]);
            ErrorOutput.Write(errors);
            if (!errors.IsEmpty)
                return ExitCode.Failed;
            var published = parsed.GetValue(date) ?? settings.Published;
            var document = asked.Read(parsed.GetValue(format) ?? settings.InputFormat, published);
            var offset = asked.OffsetIn(document.Source);
            return IndexOption.Use(claims.Read(parsed, settings), Paths.Files([asked.FileName, settings.File ?? ""]), index.Read(parsed, settings), opened =>
            {
                ErrorOutput.Write(opened.Errors);
                parsed.InvocationConfiguration.Output.Write(Explain(opened.Index, document, asked, offset));
                return opened.Errors.IsEmpty ? ExitCode.Clean : ExitCode.Failed;
            });
        }
        catch (InputException fault)
        {
            ErrorOutput.Write([fault.Error]);
            return ExitCode.Failed;
        }
    }

    private static string Explain(ClaimIndex index, Document document, ArticlePlace place, int offset)
    {
        var text = SentenceSplitter.Split(document);
        var mentions = MentionExtractor.Extract(text);
        var matched = StatedClaims.Match(index, text, mentions, ClaimExtractor.Extract(text, mentions));
        var verdicts = CellJudge.Complete(text, Judge.Give(text, matched, index), index);
        var asked = VerdictsAt(document, verdicts, offset);
        if (asked.Count == 0)
            throw new InputException(new(document.Id, place.Position, "no claim stands here", Nearest(document, verdicts, offset), document.Source.Line(place.Position.Line)));
        // The id of a document of a JSON Lines file need not name the file.
        var file = document.Id.StartsWith(place.FileName, StringComparison.Ordinal) ? "" : $"{VisibleText.Of(place.FileName)}:";
        return string.Join('\n', asked.Select(verdict => file + VerdictExplanation.Render(text, matched.Claims, verdict, index)));
    }

    /// <summary>Those that a report places there, what was found out first; else the one whose figure stands there; else the shortest claim around the place.</summary>
    private static List<Verdict> VerdictsAt(Document document, ImmutableArray<Verdict> verdicts, int offset)
    {
        var placed = verdicts.Where(verdict => document.Map.ToSource(verdict.Place).Start == offset).OrderBy(verdict => verdict.Kind is VerdictKind.Unsupported or VerdictKind.NotCheckable).ToList();
        if (placed.Count > 0)
            return placed;
        var around = verdicts.FirstOrDefault(verdict => verdict.Claim.Mention is { } mention && Holds(document, mention.Span, offset))
            ?? verdicts.Where(verdict => Holds(document, verdict.Claim.Span, offset)).MinBy(verdict => verdict.Claim.Span.Length);
        return around is null ? [] : [around];
    }

    private static bool Holds(Document document, TextSpan span, int offset) => document.Map.ToSource(span) is var source && source.Start <= offset && offset < source.End;

    private static string Nearest(Document document, ImmutableArray<Verdict> verdicts, int offset)
    {
        var places = verdicts.OrderBy(verdict => Math.Abs(document.Map.ToSource(verdict.Place).Start - offset)).Take(NearestShown).Select(verdict => $"{document.Id}:{document.PositionOf(verdict.Place)}").ToList();
        return places.Count == 0 ? "the article makes no claim that could be checked" : $"the nearest claims stand at {string.Join(", ", places)}";
    }
}
