using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Sentences;
using FactCheck.Spans;

namespace FactCheck.Proofreading.Rules;

/// <summary>A unit that is named by its sign and again by its word.</summary>
internal sealed class DoubledUnit : ProofreadingRule
{
    public override string Id => "FC156";

    public override string Name => "doubled-unit";

    public override string Summary => "A figure has its unit twice: \"$5 dollars\", \"5% percent\".";

    public override string Explanation => "The sign says what the word says again. A magnitude may stand between them: \"$5 million dollars\".";

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("It cost $5[[ dollars]].", "It cost $5."),
        new("They spent £2.5 million[[ pounds]] on it.", "They spent £2.5 million on it."),
        new("It grew by 5%[[ percent]].", "It grew by 5%."),
        new("It grew by 5%[[ per cent]].", "It grew by 5%."),
    ];

    public override ImmutableArray<string> LeftAlone => ["It cost 5 dollars.", "It cost $5, and dollars are dear.", "It cost £5 a pound.", "It grew by 5% a year."];

    internal override IEnumerable<Finding> Check(Prose prose)
    {
        for (var i = 1; i < prose.Tokens.Length; i++)
        {
            if (!prose.FollowsSpace(i) || SignOf(prose, i, out var last) is not { } sign)
                continue;
            var end = prose.WordAt(i - 1) is "hundred" or "thousand" or "million" or "billion" or "trillion" or "m" or "bn" ? i - 2 : i - 1;
            if (sign is '%' ? prose.Spelling(i - 1) is "%" && i > 1 && prose.Token(i - 2).Kind == TokenKind.Digits : StartsWith(prose, end, sign))
                yield return Flag(new TextSpan(prose.Token(i - 1).End, prose.Token(last).End), $"The figure has its unit already: {sign}.", "");
        }
    }

    private static char? SignOf(Prose prose, int token, out int last)
    {
        last = token;
        switch (prose.WordAt(token))
        {
            case "dollars":
                return '$';
            case "pounds":
                return '\u00A3';
            case "euros":
                return '\u20AC';
            case "percent":
                return '%';
            case "per" when token + 1 < prose.Tokens.Length && prose.WordAt(token + 1) is "cent":
                last = token + 1;
                return '%';
            default:
                return null;
        }
    }

    /// <summary>Whether the number that ends there has the sign before it: "$1,200.50".</summary>
    private static bool StartsWith(Prose prose, int end, char sign)
    {
        var at = end;
        while (at > 0 && prose.Token(at).Kind == TokenKind.Digits && prose.Spelling(at - 1) is "." or "," && at > 1 && prose.Token(at - 2).Kind == TokenKind.Digits && !prose.FollowsSpace(at) && !prose.FollowsSpace(at - 1))
            at -= 2;
        return at > 0 && prose.Token(at).Kind == TokenKind.Digits && prose.Spelling(at - 1)[0] == sign && !prose.FollowsSpace(at);
    }
}
