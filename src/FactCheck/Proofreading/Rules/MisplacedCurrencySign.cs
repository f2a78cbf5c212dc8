using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Sentences;
using FactCheck.Spans;

namespace FactCheck.Proofreading.Rules;

/// <summary>A currency sign behind its number.</summary>
internal sealed class MisplacedCurrencySign : ProofreadingRule
{
    public override string Id => "FC158";

    public override string Name => "misplaced-currency-sign";

    public override string Summary => "A sign such as $ stands behind its number.";

    public override string Explanation =>
        """
        English writes the sign of a currency in front of the number, close to it: "$20". Left alone are numbers that have a sign on both sides, signs that belong to a name or a formula, and texts full of
        identifiers, in which "$" means other things.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("It costs [[20$]] a month.", "It costs $20 a month."),
        new("They paid [[1,500 \u20AC]] for it.", "They paid \u20AC1,500 for it."),
        new("It is [[9.50\u00A3]].", "It is \u00A39.50."),
    ];

    public override ImmutableArray<string> LeftAlone => ["It costs $20 a month.", "It costs $20$ or so.", "Between $5 and $10.", "Set max_size to 20$ by readLine() and --verbose.", "He changed 20 $5 notes.", "It ends in 20$x."];

    internal override IEnumerable<Finding> Check(Prose prose)
    {
        for (var i = 1; i < prose.Tokens.Length; i++)
        {
            if (prose.Spelling(i) is "$" or "\u20AC" or "\u00A3" && prose.Token(i - 1).Kind == TokenKind.Digits && IsLoose(prose, i) && NumberBefore(prose, i) is { } first && !prose.IsTechnical)
            {
                var number = prose.Text[prose.Token(first).Start..prose.Token(i - 1).End];
                yield return Flag(new TextSpan(prose.Token(first).Start, prose.Token(i).End), "The sign belongs in front of the number.", prose.Spelling(i).ToString() + number);
            }
        }
    }

    /// <summary>At most one space parts the sign from its number, and nothing follows it closely but the end of a clause.</summary>
    private static bool IsLoose(Prose prose, int sign)
    {
        if (prose.Token(sign).Start > prose.Token(sign - 1).End + 1)
            return false;
        return sign + 1 >= prose.Tokens.Length || prose.FollowsSpace(sign + 1) ? sign + 1 >= prose.Tokens.Length || prose.Token(sign + 1).Kind != TokenKind.Digits : prose.Spelling(sign + 1)[0] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or '"' or '\u201D';
    }

    /// <summary>The first token of the number that ends before the sign; null where more belongs to it than digits, commas and points.</summary>
    private static int? NumberBefore(Prose prose, int sign)
    {
        var first = sign - 1;
        while (first >= 2 && !prose.FollowsSpace(first) && !prose.FollowsSpace(first - 1) && prose.Spelling(first - 1) is "." or "," && prose.Token(first - 2).Kind == TokenKind.Digits)
            first -= 2;
        return first == 0 || prose.FollowsSpace(first) || prose.Spelling(first - 1)[0] is '(' or '"' or '\u201C' ? first : null;
    }
}
