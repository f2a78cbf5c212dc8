using System.Collections.Immutable;
using FactCheck.Findings;

namespace FactCheck.Proofreading.Rules;

/// <summary>Text that only kept a place for what was to come.</summary>
internal sealed class LeftOverPlaceholder : ProofreadingRule
{
    public override string Id => "FC104";

    public override string Name => "left-over-placeholder";

    public override FixSafety Fix => FixSafety.None;

    public override string Summary => "A placeholder of the draft is still there.";

    public override string Explanation =>
        """
        Captions such as "Placeholder photo", lines of *lorem ipsum*, the printers' mark "TK" for what is to come, and "insert name here" are meant to be replaced before anyone reads them.
        What stands there cannot be known, so nothing is suggested. Prose about placeholders ("a placeholder image is shown while the page loads") is left alone.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("[[Placeholder Photo]]\n\nA hard winter in the north", "A hard winter in the north"),
        new("[[Lorem ipsum dolor sit amet]], and so on.", "The council met, and so on."),
        new("The bridge cost [[TK]] million.", "The bridge cost 12 million."),
        new("Said [[insert name here]]: no.", "Said the mayor: no."),
    ];

    public override ImmutableArray<string> LeftAlone => ["A placeholder image is shown while the page loads.", "The TK-42 is a radio.", "Insert the coin here."];

    internal override IEnumerable<Finding> Check(Prose prose)
    {
        var end = -1;
        foreach (var match in prose.PhrasesOf(Name))
        {
            var span = match.WrongSpan(prose);
            if (span.Start < end)
                continue;
            end = span.End;
            yield return Flag(span, "This looks like a placeholder that was left over.");
        }
    }
}
