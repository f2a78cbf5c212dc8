using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using FactCheck.Claims;
using FactCheck.Cli.Checks;
using FactCheck.Cli.Configurations;
using FactCheck.Cli.Inputs;
using FactCheck.Cli.Terminal;
using FactCheck.CuratedClaims;
using FactCheck.Documents;
using FactCheck.InputErrors;
using FactCheck.Matches;
using FactCheck.Mentions;
using FactCheck.Reports;
using FactCheck.Sentences;
using FactCheck.Spans;
using FactCheck.Verdicts;
using FactCheck.Verdicts.CellSentences;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck explain-verdict ARTICLE:LINE:COLUMN</c>: how the verdict on one claim came about.</summary>
internal sealed class ExplainVerdictCommand
{
    private const string PlaceAdvice = "name the place as reports do, ARTICLE:LINE:COLUMN, such as article.md:12:5";
    private const int NearestShown = 3;

    private readonly Argument<string> place = new("ARTICLE:LINE:COLUMN") { Description = "An article and a place in it, as reports write them." };
    private readonly ClaimsOption claims = new();
    private readonly Option<DateOnly?> date = new("--date")
    {
        Description = "The day the article was published. Default: what it says of itself.",
        HelpName = "DAY",
        CustomParser = Days.Parse,
    };

    public Command Create()
    {
        var command = new Command("explain-verdict", "Show how the verdict on one claim came about: the claim as read, the curated claims weighed and refused, and the comparisons.");
        command.Add(place);
        claims.AddTo(command);
        command.Add(date);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        try
        {
            var (path, position) = PlaceOf(parsed.GetRequiredValue(place));
            var document = new DocumentSource(path, FileBytes.Read(path), InputFormats.FormatOf(null, path), parsed.GetValue(date)).Read();
            var offset = OffsetOf(document.Source, position);
            var load = ClaimsLoader.Load(claims.Read(parsed, Settings.None), Paths.Files([path]));
            ErrorOutput.Write(load.Errors);
            using var index = ClaimIndex.Build(load.Claims);
            parsed.InvocationConfiguration.Output.Write(Explain(index, document, position, offset));
            return load.Errors.IsEmpty ? ExitCode.Clean : ExitCode.Failed;
        }
        catch (InputException fault)
        {
            ErrorOutput.Write([fault.Error]);
            return ExitCode.Failed;
        }
    }

    private static string Explain(ClaimIndex index, Document document, LinePosition position, int offset)
    {
        var text = SentenceSplitter.Split(document);
        var mentions = MentionExtractor.Extract(text);
        var matched = StatedClaims.Match(index, text, mentions, ClaimExtractor.Extract(text, mentions));
        var assertions = matched.Claims;
        if (ClaimAt(document, assertions, offset) is not { } claim)
            throw new InputException(new(document.Id, position, "no claim stands here", Nearest(document, assertions, offset), document.Source.Line(position.Line)));
        var verdict = CellJudge.Complete(text, Judge.Give(text, matched, index), index)[assertions.IndexOf(claim)];
        return VerdictExplanation.Render(document, verdict, ClaimMatcher.Weigh(index, text, assertions, claim));
    }

    /// <summary>The claim whose figure stands there, else the shortest around the place.</summary>
    private static Claim? ClaimAt(Document document, ImmutableArray<Claim> assertions, int offset) =>
        assertions.FirstOrDefault(claim => claim.Mention is { } mention && Holds(document, mention.Span, offset))
        ?? assertions.Where(claim => Holds(document, claim.Span, offset)).MinBy(claim => claim.Span.Length);

    private static bool Holds(Document document, TextSpan span, int offset) => document.Map.ToSource(span) is var source && source.Start <= offset && offset < source.End;

    private static string Nearest(Document document, ImmutableArray<Claim> assertions, int offset)
    {
        var places = assertions.OrderBy(claim => Math.Abs(document.Map.ToSource(claim.Span).Start - offset)).Take(NearestShown).Select(claim => $"{document.Id}:{document.PositionOf(claim.Mention?.Span ?? claim.Span)}").ToList();
        return places.Count == 0 ? "the article makes no claim that could be checked" : $"the nearest claims stand at {string.Join(", ", places)}";
    }

    private static (string Path, LinePosition Position) PlaceOf(string written)
    {
        var column = written.LastIndexOf(':');
        var line = column <= 0 ? -1 : written.LastIndexOf(':', column - 1);
        if (line > 0 && Number(written.AsSpan(line + 1, column - line - 1)) is { } row && Number(written.AsSpan(column + 1)) is { } at)
            return (written[..line], new(row, at));
        throw new InputException(new(written, null, "this is no place in an article", PlaceAdvice));
    }

    private static int? Number(ReadOnlySpan<char> digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    private static int OffsetOf(SourceText source, LinePosition position)
    {
        if (position.Line > source.LineCount)
            throw new InputException(new(source.Name, null, $"there is no line {position.Line.ToString(CultureInfo.InvariantCulture)}", $"its last line is {source.LineCount.ToString(CultureInfo.InvariantCulture)}"));
        var line = source.Line(position.Line);
        if (position.Column > line.Length + 1)
            throw new InputException(new(source.Name, position with { Column = line.Length + 1 }, $"the line has no column {position.Column.ToString(CultureInfo.InvariantCulture)}", "name a column of the line, from 1", line));
        return source.OffsetOf(position);
    }
}
