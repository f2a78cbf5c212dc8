using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Proofreading.Variants;

namespace FactCheck.Proofreading.Rules;

/// <summary>A word that the article writes in another of its right ways elsewhere.</summary>
internal sealed class InconsistentSpelling : ProofreadingRule
{
    public override string Id => "FC161";

    public override string Name => "inconsistent-spelling";

    public override Severity Severity => Severity.Advice;

    public override string Summary => "A word is written in two ways in one article: \"e-mail\" beside \"email\", \"US\" beside \"U.S.\".";

    public override string Explanation =>
        """
        Dictionaries allow both; an article keeps to one. A table names the words that are written in several ways: with other letters (adviser, advisor), with a hyphen or a space (policymaker, policy maker), with points (U.S., US),
        and names (Kyiv, Kiev). Where an article has two of them, those of the rarer way are flagged, or of the later one. Headlines, quotations and longer names ("US Airways") are not counted.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("She sent an email. The email was short, and his [[e-mails]] were long.", "She sent an email. The email was short, and his emails were long."),
        new("One policy maker agreed; another [[policymaker]] did not.", "One policy maker agreed; another policy maker did not."),
        new("The US agreed, and [[U.S.]] troops left with US weapons.", "The US agreed, and US troops left with US weapons."),
        new("He left Kyiv, and [[Kiev's]] mayor left Kyiv too.", "He left Kyiv, and Kyiv's mayor left Kyiv too."),
    ];

    public override ImmutableArray<string> LeftAlone =>
    [
        "The adviser wrote to the National Security Advisor.", "She sent an email and said, \"I read your e-mail.\"", "The US bought it from U.S. Steel.", "They ate chicken Kiev in Kyiv.",
        "The long-term plan works in the long term.",
    ];

    internal override IEnumerable<Finding> Check(Prose prose)
    {
        foreach (var word in VariantBook.Shared.FindIn(prose).GroupBy(use => use.Variant.Word, StringComparer.Ordinal))
        {
            var style = word.GroupBy(use => use.Variant.Style, StringComparer.Ordinal).MaxBy(uses => uses.Count())!.Key;
            foreach (var use in word)
            {
                if (use.Variant.Style != style && VariantBook.Shared.Other(use.Variant, style) is { } other)
                    yield return Flag(prose, use, other);
            }
        }
    }

    private Finding Flag(Prose prose, VariantUse use, SpellingVariant other)
    {
        var end = use.Span.End;
        // "Kiev's" is one word.
        var tail = end + 1 < prose.Text.Length && prose.Text[end] is '\'' or '\u2019' && prose.Text[end + 1] == 's' ? 2 : 0;
        var right = use.IsCapitalised ? char.ToUpperInvariant(other.Text[0]) + other.Text[1..] : other.Text;
        return Flag(new(use.Span.Start, end + tail), $"Elsewhere the article writes \"{other.Text}\".", right + prose.Text[end..(end + tail)]);
    }
}
