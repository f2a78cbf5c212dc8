using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Proofreading.Words;
using FactCheck.Sentences;

namespace FactCheck.Proofreading.Rules;

/// <summary>Two sentences, or two parts of one, run together without a space.</summary>
internal sealed class MissingSpaceAfterStop : ProofreadingRule
{
    private const WordClasses Opening = WordClasses.Closed | WordClasses.Adverb;

    public override string Id => "FC102";

    public override string Name => "missing-space-after-stop";

    public override FixSafety Fix => FixSafety.Safe;

    public override string Summary => "No space follows a full stop, comma, semicolon, question mark or exclamation mark.";

    public override string Explanation =>
        """
        Sentences that run together are a trace of editing, and they hide sentence borders from readers and programs alike. Flagged is a mark between two words of which the second usually opens a
        sentence or a clause. File names, hosts, versions, code (`console.Write`) and abbreviations are left alone, and so is a pair of words that recurs.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("It moved closer to the border[[.]]In any event, nothing changed.", "It moved closer to the border. In any event, nothing changed."),
        new("The town traded with the GDR[[.]]In spring the trade ended.", "The town traded with the GDR. In spring the trade ended."),
        new("The council agreed[[,]]but the mayor did not.", "The council agreed, but the mayor did not."),
        new("Was it true[[?]]The minister would not say.", "Was it true? The minister would not say."),
    ];

    public override ImmutableArray<string> LeftAlone =>
        ["He writes for asp.net and Node.js.", "The U.S.A. won.", "See e.g.The Times.", "It costs 1,000 or 2.5 euros.", "Call string.In() first.", "The class test.Now is short, and test.Now is old."];

    internal override IEnumerable<Finding> Check(Prose prose)
    {
        var joints = Joints(prose);
        // "test.Hello" that recurs is a name.
        var recurring = joints.GroupBy(at => prose.Text[prose.Token(at - 1).Start..prose.Token(at + 1).End]).Where(same => same.Count() > 1).Select(same => same.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var at in joints)
        {
            if (!recurring.Contains(prose.Text[prose.Token(at - 1).Start..prose.Token(at + 1).End]))
                yield return Flag(prose.Token(at).Span, "A space is missing after this mark.", prose.Spelling(at).ToString() + " ");
        }
    }

    private static List<int> Joints(Prose prose)
    {
        var joints = new List<int>();
        for (var i = 1; i + 1 < prose.Tokens.Length; i++)
        {
            if (prose.Token(i).Kind == TokenKind.Punctuation && IsRunTogether(prose, i))
                joints.Add(i);
        }

        return joints;
    }

    private static bool IsRunTogether(Prose prose, int at)
    {
        if (prose.FollowsSpace(at) || prose.FollowsSpace(at + 1) || !prose.IsWord(at - 1) || !prose.IsWord(at + 1))
            return false;
        var before = prose.Spelling(at - 1);
        var after = prose.Spelling(at + 1);
        if (before.Length < 3 || IsPartOfName(prose, at))
            return false;
        return prose.Spelling(at)[0] switch
        {
            '.' => StartsSentence(prose, at, before, after),
            '?' or '!' => char.IsUpper(after[0]) && prose.Is(at + 1, Opening),
            ',' or ';' => char.IsLower(before[^1]) && char.IsLower(after[0]) && after.Length > 1 && prose.Is(at + 1, Opening),
            _ => false,
        };
    }

    private static bool StartsSentence(Prose prose, int at, ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        var isPlain = char.IsLower(before[0]) || !before.ContainsAnyInRange('a', 'z');
        var isCapitalised = char.IsUpper(after[0]) && (after.Length == 1 ? after is "A" or "I" : char.IsLower(after[1]));
        return isPlain && isCapitalised && prose.Is(at + 1, Opening);
    }

    /// <summary>A further mark hard by the words makes it a host, a path, a call or an abbreviation.</summary>
    private static bool IsPartOfName(Prose prose, int at) =>
        (at > 1 && !prose.FollowsSpace(at - 1) && prose.Spelling(at - 2)[0] is '.' or '/' or '_' or '@' or '\\' or ',')
        || (at + 2 < prose.Tokens.Length && !prose.FollowsSpace(at + 2) && prose.Spelling(at + 2)[0] is '.' or '(' or '/' or '_' or '[' or '<' or '=' or ',' or '-')
        || (at + 2 < prose.Tokens.Length && !prose.FollowsSpace(at + 2) && prose.Token(at + 2).Kind == TokenKind.Digits);
}
