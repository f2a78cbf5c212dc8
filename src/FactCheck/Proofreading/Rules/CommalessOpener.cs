using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Proofreading.Tagging;
using FactCheck.Proofreading.Words;

namespace FactCheck.Proofreading.Rules;

/// <summary>A clause that opens a sentence and runs into the main one without a comma.</summary>
internal sealed class CommalessOpener : ProofreadingRule
{
    private const int LongestClause = 14;

    public override string Id => "FC146";

    public override string Name => "commaless-opener";

    public override FixSafety Fix => FixSafety.Safe;

    public override string Summary => "A clause with \"if\", \"when\" or \"although\" opens the sentence, and no comma parts it from what follows.";

    public override string Explanation =>
        """
        "If you see him he will tell you": without the comma the reader stumbles over "him he". Flagged is the place where a second subject ("I", "he", "she", "we", "they") with its verb follows a word that ends a clause, such as a
        pronoun or an adverb. After a noun it could be a clause of that noun ("when the man he saw left"), so that is left alone.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("If you see [[him]] he will tell you.", "If you see him, he will tell you."),
        new("When they had found [[it]] they went home.", "When they had found it, they went home."),
        new("Although she wrote to [[them]] they never replied.", "Although she wrote to them, they never replied."),
    ];

    public override ImmutableArray<string> LeftAlone =>
    [
        "If you see him, he will tell you.", "When the man he saw left, we stayed.", "If he thinks it they say nothing, he is wrong.", "If you tell him they are late, he will go.", "When it is what she says it is, we go.",
    ];

    internal override IEnumerable<Finding> Check(Prose prose)
    {
        foreach (var sentence in prose.Segmented.Sentences)
        {
            if (!prose.IsWord(sentence.FirstToken) || !prose.HasRole(sentence.FirstToken, WordRoles.SentenceOpener))
                continue;
            if (EndOfOpener(prose, sentence.FirstToken, Math.Min(sentence.FirstToken + LongestClause, sentence.FirstToken + sentence.TokenCount - 1)) is { } last)
                yield return Flag(prose.Token(last).Span, "A comma belongs after the opening clause.", prose.Spelling(last).ToString() + ",");
        }
    }

    /// <summary>The last word of the clause; null where a comma, another clause or a doubt comes first.</summary>
    private static int? EndOfOpener(Prose prose, int first, int end)
    {
        var hasVerb = false;
        for (var i = first + 1; i < end; i++)
        {
            var tag = prose.TagAt(i);
            // After "tell", "think" and the like a clause without "that" may follow.
            if (tag is Tag.Comma or Tag.Mark or Tag.Subordinator or Tag.Conjunction or Tag.Hyphen || prose.HasRole(i, WordRoles.Telling))
                return null;
            if (hasVerb && tag == Tag.Subject && EndsClause(prose, i - 1) && prose.TagAt(i + 1) is Tag.Modal or Tag.Be or Tag.Have or Tag.Past or Tag.Do or Tag.Adverb)
                return i - 1;
            hasVerb |= tag is Tag.Be or Tag.Have or Tag.Base or Tag.Past or Tag.Third or Tag.Modal or Tag.Do;
        }

        return null;
    }

    private static bool EndsClause(Prose prose, int token) => prose.TagAt(token) == Tag.Object || prose.HasRole(token, WordRoles.ClauseEnd);
}
