using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Sentences;
using FactCheck.Spans;

namespace FactCheck.Proofreading.Rules;

/// <summary>An ordinal number in figures with another number's ending.</summary>
internal sealed class WrongOrdinalEnding : ProofreadingRule
{
    public override string Id => "FC141";

    public override string Name => "wrong-ordinal-ending";

    public override FixSafety Fix => FixSafety.Safe;

    public override string Summary => "An ordinal number has the ending of another: \"2th\", \"11st\".";

    public override string Explanation =>
        """
        The ending repeats the end of the spoken word: 1st, 2nd, 3rd, 4th, but 11th, 12th and 13th. Codes with letters behind their figures are left alone.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("He came [[2th]].", "He came 2nd."),
        new("It was the [[11st]] time.", "It was the 11th time."),
        new("On the [[23th]] of May.", "On the 23rd of May."),
        new("Her 1,[[001th]] night.", "Her 1,001st night."),
    ];

    public override ImmutableArray<string> LeftAlone => ["The 1st, 2nd, 3rd, 11th, 12th, 13th, 21st, 102nd and 113th.", "Model A1th sold.", "Set 2rdx."];

    internal override IEnumerable<Finding> Check(Prose prose)
    {
        for (var i = 1; i < prose.Tokens.Length; i++)
        {
            if (prose.Token(i - 1).Kind != TokenKind.Digits || prose.FollowsSpace(i) || prose.Spelling(i) is not ("st" or "nd" or "rd" or "th"))
                continue;
            var digits = prose.Spelling(i - 1);
            var isPartOfCode = i > 1 && !prose.FollowsSpace(i - 1) && (prose.IsWord(i - 2) || prose.Spelling(i - 2)[0] is '.' or '_' or '/');
            if (!isPartOfCode && !prose.Spelling(i).SequenceEqual(EndingOf(digits)))
                yield return Flag(new TextSpan(prose.Token(i - 1).Start, prose.Token(i).End), "The ending belongs to another number.", digits.ToString() + EndingOf(digits));
        }
    }

    private static string EndingOf(ReadOnlySpan<char> digits) => digits switch
    {
        [.., '1', '1' or '2' or '3'] => "th",
        [.., '1'] => "st",
        [.., '2'] => "nd",
        [.., '3'] => "rd",
        _ => "th",
    };
}
