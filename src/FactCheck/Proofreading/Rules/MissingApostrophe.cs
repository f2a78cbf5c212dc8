using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Proofreading.Words;
using FactCheck.Sentences;

namespace FactCheck.Proofreading.Rules;

/// <summary>A contraction or possessive without its apostrophe.</summary>
internal sealed class MissingApostrophe : PhraseRule
{
    /// <summary>Bounds the look back for the mark that opens a piece of code.</summary>
    private const int LongestCode = 30;

    public override string Id => "FC108";

    public override string Name => "missing-apostrophe";

    public override FixSafety Fix => FixSafety.Safe;

    public override string Summary => "A contraction or a possessive lacks its apostrophe, or has it in the wrong place.";

    public override string Explanation =>
        """
        Flagged are forms that are no other word ("didnt"), forms that are another word only in other places ("cant", "lets", "wont"), and nouns that own what follows ("the Obama administrations doctrine"). "Were", "ill",
        "shed" and the like are words and are left alone.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("They [[didnt]] know.", "They didn't know."),
        new("[[Lets]] go home.", "Let's go home."),
        new("The [[Obama administrations]] Strategic Patience failed.", "The Obama administration's Strategic Patience failed."),
        new("I read [[todays]] news.", "I read today's news."),
        new("A [[persons]] rights matter.", "A person's rights matter."),
        new("It [[is'nt]] so.", "It isn't so."),
        new("I think [[wer'e]] late.", "I think we're late."),
        new("She opened a [[childrens']] hospital.", "She opened a children's hospital."),
        new("They studied [[womens\u2019]] health.", "They studied women\u2019s health."),
        new("The [[governments]] plan was weak.", "The government's plan was weak."),
        new("The [[ministers]] decision was final.", "The minister's decision was final."),
        new("They studied [[Russias]] economy.", "They studied Russia's economy."),
        new("He had three [[year's]] experience.", "He had three years' experience."),
        new("I think [[wer\u2019e]] late.", "I think we\u2019re late."),
        new("We\u2019re late, and they [[didnt]] know.", "We\u2019re late, and they didn\u2019t know."),
        new("You[[\u00B4]]re late, they said.", "You're late, they said."),
    ];

    public override ImmutableArray<string> LeftAlone =>
    [
        "Six months leave no time for doubt.",
        "She lets us go.",
        "They speak thieves' cant.",
        "It was a wont of his.",
        "All his yesterdays.",
        "A list of `Item`s is shown.",
        "My brothers face a trial.",
        "Her sons head the firm.",
        "The workers house refugees at home.",
        "The boys room together.",
        "What the governments plan is unclear, and the presidents call would-be rivals.",
        "The ministers decision-making is slow, and the governments plan to meet.",
        "All peoples' rights and one year's experience.",
        "Run it with a;b or with x;t again.",
    ];

    internal override IEnumerable<Finding> Check(Prose prose) => base.Check(prose).Select(finding => WithCurls(prose, finding)).Concat(OtherMarks(prose)).OrderBy(finding => finding.Span.Start);

    /// <summary>A curly apostrophe in the wrong place stays curly: "childrens\u2019" becomes "children\u2019s".</summary>
    private static Finding WithCurls(Prose prose, Finding finding) =>
        finding.Span.Of(prose.Text).Contains('\u2019') ? finding with { Suggestions = [.. finding.Suggestions.Select(text => text.Replace('\'', '\u2019'))] } : finding;

    /// <summary>"you`re", "don´t": another mark stands for the apostrophe.</summary>
    private IEnumerable<Finding> OtherMarks(Prose prose)
    {
        for (var i = 1; i + 1 < prose.Tokens.Length; i++)
        {
            if (prose.Spelling(i) is "`" or "\u00B4" or ";" && !prose.FollowsSpace(i) && !prose.FollowsSpace(i + 1) && prose.IsWord(i - 1) && IsTail(prose, i) && !ClosesCode(prose, i))
                yield return Flag(prose.Token(i).Span, "An apostrophe belongs here.", prose.WithApostrophesOf(prose.Spelling(i), "'"));
        }
    }

    /// <summary>"a list of `Item`s": the mark has a partner before it.</summary>
    private static bool ClosesCode(Prose prose, int mark)
    {
        if (prose.Spelling(mark) is not "`")
            return false;
        for (var i = mark - 1; i >= Math.Max(0, mark - LongestCode); i--)
        {
            if (prose.Spelling(i) is "`")
                return true;
        }

        return false;
    }

    private static bool IsTail(Prose prose, int mark)
    {
        if (mark + 2 < prose.Tokens.Length && !prose.FollowsSpace(mark + 2) && prose.Token(mark + 2).Kind is not TokenKind.Punctuation)
            return false;
        return prose.WordAt(mark + 1) switch
        {
            "t" => prose.WordAt(mark - 1) is "can" or "don" or "won" or "didn" or "doesn" or "isn" or "wasn" or "aren" or "weren" or "couldn" or "wouldn" or "shouldn" or "haven" or "hasn" or "hadn",
            "re" or "ve" or "ll" => prose.Is(mark - 1, WordClasses.Subject | WordClasses.Question | WordClasses.Modal) || prose.WordAt(mark - 1) is "there" or "that",
            "m" => prose.WordAt(mark - 1) is "i",
            "s" => prose.Token(mark - 1).Length > 1 && prose.Spelling(mark)[0] != ';' || prose.WordAt(mark - 1) is "it" or "that" or "let" or "he" or "she" or "what" or "there" or "here" or "who",
            _ => false,
        };
    }

    private protected override string Describe(string wrong, string right) => $"An apostrophe is missing: write \"{right}\".";
}
