using System.Collections.Immutable;
using System.Text;
using FactCheck.Claims;
using FactCheck.CuratedClaims;
using FactCheck.Documents;
using FactCheck.Findings;
using FactCheck.Matches;
using FactCheck.Mentions;
using FactCheck.Reports;
using FactCheck.Sentences;
using FactCheck.Spans;
using FactCheck.Verdicts;

namespace FactCheck.Tests.Reports;

/// <summary>A small run with one of everything, made by hand. Every text of an article or a database goes through <paramref name="say"/>, so that a test can put anything there.</summary>
internal sealed class SampleRun(Func<string, string> say)
{
    private readonly StringBuilder text = new();

    public static CheckRun Plain { get; } = new SampleRun(words => words).Build();

    public static CheckRun Empty { get; } =
        new([], [], new([], 0), DocumentsAreFiles: true, "factcheck check", "1.2.3");

    public CheckRun Build()
    {
        var coal = Sentence("In 2014 China imported ", "22.2 million", " tons of coal from the North.");
        var troops = Sentence("The United States keeps ", "29,300", " troops in the South.");
        var trade = Sentence("China accounts for ", "85 percent", " of its trade.");
        var caps = Sentence("The cap is ", "7.5 million", " tons a year.");
        var rice = Sentence("The harvest brought ", "4.8 million", " tons of rice.");
        var slip = Sentence("It broke the", " the", " agreement.");
        var id = say("posts/article.md");
        var document = DocumentReader.Read(id, new SourceText(id, text.ToString()), DocumentFormat.Text, new DateOnly(2017, 3, 6));
        ImmutableArray<Verdict> verdicts =
        [
            Contradicted(coal),
            Verdict(troops, VerdictKind.Outdated, "29,300 troops", "28,500 troops (2008/..)", "+2.8 %", "true of 2006, not of 2017"),
            Disputed(trade),
            Verdict(caps, VerdictKind.Supported, "7.5 million tons", "7.5 million tonnes", null, "the same value"),
            Unsupported(rice),
        ];
        ImmutableArray<Finding> findings =
        [
            new(RuleCatalog.Find("FC301")!, Severity.Error, say("claims 22.2 million tons; evidence says 15.5 million tonnes"), coal.Figure, [say("15.5 million")]),
            new(RuleCatalog.Find("FC101")!, Severity.Warning, say("\"the\" stands twice."), slip.Figure, [""]),
        ];
        return new(
            [new(document, [.. verdicts.Select(verdict => verdict.Claim.Mention!)], verdicts, findings, new(7, 6, 4, 1, 1))],
            [new(say("missing.md"), new LinePosition(3, 7), say("this line is not JSON"), say("write one JSON object a line"), say("{bad}"))],
            new([say("claims")], 120),
            DocumentsAreFiles: true,
            say("factcheck check posts/article.md"),
            "1.2.3");
    }

    private Passage Sentence(string before, string figure, string after)
    {
        if (text.Length > 0)
            text.Append("\n\n");
        var start = text.Length;
        text.Append(say(before));
        var figureStart = text.Length;
        text.Append(say(figure));
        var figureEnd = text.Length;
        text.Append(say(after));
        return new(new(start, text.Length), new(figureStart, figureEnd));
    }

    private Verdict Contradicted(Passage passage)
    {
        var verdict = Verdict(passage, VerdictKind.Contradicted, "22.2 million tons", "15.5 million tonnes (2014)", "+43 %", "far outside the rounding of the digits written");
        return verdict with { Diagnosis = new(say("22.2 million is close to the figure of 2016: the year is probably wrong"), say("15.5 million")) };
    }

    private Verdict Disputed(Passage passage)
    {
        var verdict = Verdict(passage, VerdictKind.Conflicting, "85 percent", "90 percent (2015)", "-5 points", "two methods give two shares");
        return verdict with { Comparisons = [verdict.Comparisons[0], Comparison(VerdictKind.Supported, "85 percent (2015)", null, "agrees with the other method")] };
    }

    private Verdict Unsupported(Passage passage) =>
        new(Claim(passage), VerdictKind.Unsupported, say("4.8 million tons"), [], null, say("nothing in the database"), [Match("korea/grain")]);

    private Verdict Verdict(Passage passage, VerdictKind kind, string claimed, string evidence, string? difference, string reason) =>
        new(Claim(passage), kind, say(claimed), [Comparison(kind, evidence, difference, reason)], null, say(reason), []);

    private Comparison Comparison(VerdictKind kind, string evidence, string? difference, string reason) =>
        new(Match("korea/sample"), null, kind, say(evidence), difference is null ? null : say(difference), say(reason));

    private Match Match(string id)
    {
        Evidence source = new(say("Trade of 2014"), say("KITA"), "https://example.org/trade?year=2014&lang=en", "2015-01-23", null, say("table 3"), say("quoted"), say("Counts goods only"));
        CuratedClaim curated = new(
            say(id), say("A statement on record."), null, [say("North Korea")], [say("coal")], [], [], [], [], [], new Tolerance.Rounding(), "2014", [source], null, ClaimStatus.Accepted, null, "claims/korea.yaml", new(3, 5));
        return new(curated, 0.94, [say("subject: North Korea")]);
    }

    private static Claim Claim(Passage passage)
    {
        Figure figure = new(MentionKind.Quantity, new MentionValue.Exact(22_200_000), "tonne", 100_000);
        Mention mention = new(passage.Figure, passage.Figure, figure, null);
        Sentence sentence = new(0, 0, passage.Sentence, 0, 0);
        return new(passage.Sentence, sentence, ClaimKind.Figure, mention, "2014", Stance.Plain, IsQuoted: false, AttributedTo: null, CheckWorthiness: new(0.9, ["has a figure"])) { MentionIndex = 0 };
    }

    private readonly record struct Passage(TextSpan Sentence, TextSpan Figure);
}
