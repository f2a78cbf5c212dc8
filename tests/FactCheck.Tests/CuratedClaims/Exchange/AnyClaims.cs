using System.Collections.Immutable;
using FactCheck.CuratedClaims;
using FactCheck.Mentions;

namespace FactCheck.Tests.CuratedClaims.Exchange;

/// <summary>Claims with every field in every form, from a seed.</summary>
internal sealed class AnyClaims(int seed)
{
    private static readonly string[] Pieces =
        ["coal", "of", "12", "é", "🙂", "\"", "'", ":", ": ", " #", "#", ",", "|", "\\", "\n", "[", "]", "{", "}", "-", "- ", "?", "&", "*", "!", "%", "@", "`", "null", "~", "=", "\t", "true", ";", "...", "\u202E", "\u200B", "\u00AD", "\uFE0F", "\U000E0041"];

    private static readonly string[] Figures = ["28,500", "27,000 to 33,000", "6.86 billion", "over 3,000", "0.1", "-5"];
    private static readonly string[] Periods = ["2014", "2014-06", "2014/2016", "2008/..", "always"];
    private readonly Random random = new(seed);

    public ImmutableArray<CuratedClaim> Take(int count) => [.. Enumerable.Range(0, count).Select(Claim)];

    private CuratedClaim Claim(int number)
    {
        var isBare = Chance(4);
        var hasFigure = Chance(2);
        return new(
            $"test/{number}-{random.Next(100)}",
            Text(),
            Maybe(Text),
            isBare ? [] : Texts(1),
            isBare ? [] : Texts(1),
            isBare ? [] : Values(hasFigure),
            isBare ? [] : Beside(hasFigure),
            isBare ? [] : Beside(hasFigure),
            Texts(0),
            Texts(0),
            new Tolerance.Rounding(),
            Maybe(() => Pick(Periods)),
            Sources(),
            Chance(2) ? (Rating)random.Next(3) : null,
            (ClaimStatus)random.Next(3),
            Maybe(() => "2027-06-01"),
            "any.yaml",
            default)
        {
            Speaker = Maybe(Text),
            SaidOn = isBare ? Maybe(() => "last week, on 3 May") : null,
            Unit = hasFigure && !isBare ? Maybe(() => "km") : null,
            WrittenTolerance = Maybe(() => Pick("5%", "± 200", "exact")),
            Supersedes = Texts(0),
        };
    }

    private ImmutableArray<CuratedValue> Values(bool isFigure) => random.Next(4) switch
    {
        0 => [],
        1 => [.. Periods[..random.Next(1, 4)].Select(period => Value(isFigure) with { Period = period })],
        2 when !isFigure => [new("2017-02-12", new(MentionKind.Date, new MentionValue.Temporal("2017-02-12"), null, null), null, null, [])],
        _ => [Value(isFigure)],
    };

    private ImmutableArray<CuratedValue> Beside(bool isFigure) =>
        [.. Enumerable.Range(0, random.Next(3)).Select(_ => Value(isFigure) with { Period = Maybe(() => Pick(Periods)) })];

    private CuratedValue Value(bool isFigure)
    {
        var text = isFigure ? Pick(Figures) : "a place: " + Text();
        return new(text, null, null, Maybe(Text), Chance(3) ? Sources() : []) { Text = text, Unit = isFigure && Chance(3) ? "miles" : null };
    }

    private ImmutableArray<Evidence> Sources() => [.. Enumerable.Range(0, random.Next(3)).Select(_ => new Evidence(
        Text(),
        Maybe(Text),
        Chance(2) ? "https://example.org/?a=1#b" : null,
        Maybe(() => "2018-04"),
        Maybe(() => "2026-11-23"),
        Maybe(Text),
        Maybe(Text),
        Maybe(Text))
    {
        Snapshot = Maybe(() => "copies/a.html"),
        Sha256 = Maybe(() => new string('a', 64)),
    })];

    private ImmutableArray<string> Texts(int least) => [.. Enumerable.Range(0, random.Next(least, 4)).Select(_ => Text())];

    /// <summary>Without blanks at its ends, which no format keeps, and never empty.</summary>
    private string Text()
    {
        var text = string.Join(Chance(2) ? " " : "", Enumerable.Range(0, random.Next(1, 6)).Select(_ => Pick(Pieces))).Trim();
        return text.Length == 0 ? "x" : text;
    }

    private bool Chance(int of) => random.Next(of) == 0;

    private string? Maybe(Func<string> text) => Chance(2) ? text() : null;

    private string Pick(params string[] choices) => choices[random.Next(choices.Length)];
}
