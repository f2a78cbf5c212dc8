using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Sentences;

namespace FactCheck.Proofreading.Rules;

/// <summary>Figures written in two ways in one article.</summary>
internal sealed class InconsistentFigures : ProofreadingRule
{
    private const int LeastDigits = 5;
    private const int MostDigits = 7;

    public override string Id => "FC115";

    public override string Name => "inconsistent-figures";

    public override Severity Severity => Severity.Advice;

    public override string Summary => "Figures of one kind are written in two ways: 70% beside 90 percent, 10000 beside 29,300.";

    public override string Explanation =>
        """
        Either way is right; both in one article look like two writers. Flagged is the way that the article uses less, once for the percent sign or word, and each long number without separators where at least two others have
        them. Years, and numbers of four digits, are never flagged.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("Some 70[[%]] of its trade, 90 percent of its oil and 80 percent of its food.", "Some 70 percent of its trade, 90 percent of its oil and 80 percent of its food."),
        new("There were 29,300 troops, 12,500 tents and [[14000]] horses.", "There were 29,300 troops, 12,500 tents and 14,000 horses."),
    ];

    public override ImmutableArray<string> LeftAlone => ["Some 70% and 80%.", "Call 5551234 or come.", "In 2014 it was 1,200, and 3,400 in 2015."];

    internal override IEnumerable<Finding> Check(Prose prose) => Percentages(prose).Concat(Separators(prose)).OrderBy(finding => finding.Span.Start);

    private IEnumerable<Finding> Percentages(Prose prose)
    {
        var signs = new List<int>();
        var words = new List<int>();
        for (var token = 1; token < prose.Tokens.Length; token++)
        {
            if (prose.Token(token - 1).Kind != TokenKind.Digits)
                continue;
            if (prose.Spelling(token) is "%")
                signs.Add(token);
            else if (prose.WordAt(token) is "percent" || (prose.WordAt(token) is "per" && token + 1 < prose.Tokens.Length && prose.WordAt(token + 1) is "cent"))
                words.Add(token);
        }

        if (signs.Count == 0 || words.Count == 0)
            yield break;
        if (signs.Count > words.Count)
            yield return Flag(new(prose.Token(words[0] - 1).End, EndOfWords(prose, words[0])), "Elsewhere the article writes %.", "%");
        else
            yield return Flag(prose.Token(signs[0]).Span, $"Elsewhere the article writes \"{prose.Text[prose.Token(words[0]).Start..EndOfWords(prose, words[0])]}\".", " " + prose.Text[prose.Token(words[0]).Start..EndOfWords(prose, words[0])]);
    }

    private static int EndOfWords(Prose prose, int token) => prose.Token(prose.WordAt(token) is "per" ? token + 1 : token).End;

    private IEnumerable<Finding> Separators(Prose prose)
    {
        var separated = 0;
        var plain = new List<int>();
        for (var token = 0; token < prose.Tokens.Length; token++)
        {
            if (prose.Token(token).Kind != TokenKind.Digits)
                continue;
            if (prose.Token(token).Length == 3 && token > 1 && prose.Spelling(token - 1) is "," && prose.Token(token - 2).Kind == TokenKind.Digits && !prose.FollowsSpace(token))
                separated++;
            else if (prose.Token(token).Length is >= LeastDigits and <= MostDigits && IsCounted(prose, token))
                plain.Add(token);
        }

        if (separated < 2)
            yield break;
        foreach (var token in plain)
            yield return Flag(prose.Token(token).Span, "Other numbers of the article have separators.", WithSeparators(prose.Spelling(token).ToString()));
    }

    /// <summary>A number with a counted noun behind it: no postcode, telephone number or part of a code.</summary>
    private static bool IsCounted(Prose prose, int token) =>
        prose.Spelling(token)[0] != '0' && (token == 0 || prose.FollowsSpace(token)) && token + 1 < prose.Tokens.Length && prose.FollowsSpace(token + 1) && prose.Is(token + 1, Words.WordClasses.Plural);

    private static string WithSeparators(string digits)
    {
        for (var at = digits.Length - 3; at > 0; at -= 3)
            digits = digits.Insert(at, ",");
        return digits;
    }
}
