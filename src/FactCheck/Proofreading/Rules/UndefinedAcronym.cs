using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Proofreading.Spelling;
using FactCheck.Sentences;
using FactCheck.Tables;

namespace FactCheck.Proofreading.Rules;

/// <summary>An abbreviation that an article uses and nowhere explains.</summary>
internal sealed class UndefinedAcronym : ProofreadingRule
{
    /// <summary>A shorter text is a note, and leaves much unsaid.</summary>
    private const int LeastTokens = 250;

    private const int LeastUses = 2;

    private static readonly WordList WellKnown = new("Proofreading/Names/known-acronyms.tsv", StringComparison.Ordinal);

    private static readonly SlipAllowance Allowance = new(1);

    public override string Id => "FC147";

    public override string Name => "undefined-acronym";

    public override Severity Severity => Severity.Advice;

    public override FixSafety Fix => FixSafety.None;

    public override string Summary => "An abbreviation in capitals is used more than once and never explained.";

    public override string Explanation =>
        """
        A reader who does not know the letters is lost: write the name in full once, with the abbreviation in brackets. Flagged is the first use of three to six capitals in an article of some length, unless they stand beside brackets, as
        in a definition, are known to every reader ("NATO", "DNA", "HTML"), spell a common word ("PATH"), or belong to a longer name ("UTF-8", "RFC 2119").
        An article with more of them than one, and another for each thousand words, is written for specialists and left alone, and so is one that is full of identifiers (`max_size`, `readLine()`, `--verbose`).
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new(
            "The [[KLMQ]] met. " + Filler + "The KLMQ left.",
            "The League of Quality (KLMQ) met. " + Filler + "The KLMQ left."),
    ];

    public override ImmutableArray<string> LeftAlone => ["The KLMQ met. The KLMQ left.", "The KLMQ-7 met. " + Filler + "The KLMQ-7 left.", "The FENCE met. " + Filler + "The FENCE left.", "NATO met. " + Filler + "NATO left.", "The KLMQ (a league) met. " + Filler + "The KLMQ left."];

    private const string Filler =
        "The meeting began at noon and went on until the evening, because nobody wanted to leave before the vote. The mayor spoke first, and then the others spoke, one after the other, about the bridge, the school, the library and the park. "
        + "Some of them had brought notes, and a few had brought maps, which they hung on the wall behind the long table. After the break the room was half empty, but those who had stayed listened to every word. A young woman asked how much the new "
        + "bridge would cost, and when it would be ready. Nobody could tell her, so the mayor promised to write to her before the end of the month. Then they voted on the park, on the library and on the school, and in the end on the bridge. All four "
        + "plans were accepted, although the vote on the bridge was close. When the doors were opened, it was dark outside, and the street was wet with rain. The young woman walked home along the river and thought about what she had heard. She was not "
        + "sure whether the town could afford all of it, but she was glad that somebody had asked. In the morning the papers wrote about the vote on the first page, and about the bridge on the third. A few weeks later the letter of the mayor came, as he "
        + "had promised. The bridge, it said, would be ready in two years, and it would cost a little more than the old one had. ";

    internal override IEnumerable<Finding> Check(Prose prose)
    {
        if (prose.Tokens.Length < LeastTokens)
            return [];
        var uses = new Dictionary<string, (int First, int Count, bool IsExplained)>(StringComparer.Ordinal);
        for (var i = 0; i < prose.Tokens.Length; i++)
        {
            if (!IsAcronym(prose, i))
                continue;
            var word = prose.Spelling(i).ToString();
            var known = uses.GetValueOrDefault(word, (First: i, Count: 0, IsExplained: WellKnown.Contains(word) || prose.Settings.Trusts(word)));
            uses[word] = (known.First, known.Count + 1, known.IsExplained || IsBesideBracket(prose, i));
        }

        var unexplained = uses.Where(use => use.Value.Count >= LeastUses && !use.Value.IsExplained && !IsWord(prose, use.Value.First)).OrderBy(use => use.Value.First).ToList();
        return unexplained.Count == 0 || prose.IsTechnical ? [] : Allowance.Within(prose, unexplained).Select(use => Flag(prose.Token(use.Value.First).Span, $"Readers may not know what {use.Key} stands for."));
    }

    private static bool IsAcronym(Prose prose, int token)
    {
        var word = prose.Spelling(token);
        return prose.Token(token).Kind == TokenKind.Word && word.Length is > 2 and < 7 && !IsHardBy(prose, token + 1) && !word.ContainsAnyExceptInRange('A', 'Z') && !prose.IsInCapitals(token - 1) && !prose.IsInCapitals(token + 1)
            && (token == 0 || prose.FollowsSpace(token) || prose.Spelling(token - 1)[0] is '(' or '"' or '\u201C');
    }

    /// <summary>"UTF-8", "KEY=VALUE", "RFC 2119": part of a name, a formula or a number.</summary>
    private static bool IsHardBy(Prose prose, int next) =>
        next < prose.Tokens.Length && (prose.Token(next).Kind == TokenKind.Digits || (!prose.FollowsSpace(next) && prose.Spelling(next)[0] is '-' or '_' or '=' or '/' or '+'));

    /// <summary>"the PATH", "is NEW": a common word in capitals is a value or is stressed.</summary>
    private static bool IsWord(Prose prose, int token) => Lexicon.Find(prose.WordAt(token)) is { IsName: false, Size: <= WordEntry.FamiliarSize };

    private static bool IsBesideBracket(Prose prose, int token) =>
        (token > 0 && prose.Spelling(token - 1)[0] is '(' or '[') || (token + 1 < prose.Tokens.Length && prose.Spelling(token + 1)[0] is '(' or '[' or ')');
}
