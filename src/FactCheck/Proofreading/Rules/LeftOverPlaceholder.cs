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
        Captions such as "Placeholder photo", lines of *lorem ipsum*, the printers' mark "TK" for what is to come, "insert name here", "[NAME]", "TODO: check", and crosses or question marks where a figure or a name belongs ("$XX million", "??? people") are meant to be replaced
        before anyone reads them. Roman numerals, sizes, chromosomes and brands are no placeholders, and neither are brackets that show how a program is called. What stands there cannot be known, so nothing is suggested. Prose about placeholders ("a placeholder image is shown while the page loads") is left alone.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("[[Placeholder Photo]]\n\nA hard winter in the north", "A hard winter in the north"),
        new("[[Lorem ipsum dolor sit amet]], and so on.", "The council met, and so on."),
        new("The bridge cost [[TK]] million.", "The bridge cost 12 million."),
        new("Said [[insert name here]]: no.", "Said the mayor: no."),
        new("Anna Smith, [[XX]], said so.", "Anna Smith, 34, said so."),
        new("The bridge cost $[[XX]] million.", "The bridge cost $12 million."),
        new("About [[XXX]] percent agreed.", "About 40 percent agreed."),
        new("It opens on May [[XX]], they said.", "It opens on May 3, they said."),
        new("The bridge cost [[???]] million.", "The bridge cost 12 million."),
        new("[[TODO:]] Check the figure with the council.", "We asked: Check the figure with the council."),
    ];

    public override ImmutableArray<string> LeftAlone =>
    [
        "A placeholder image is shown while the page loads.", "The TK-42 is a radio.", "Insert the coin here.",
        "They won Super Bowl XX, and Louis XX, it was said, was there.", "He drank a Dos Equis XX and wore an XXL shirt.", "Women have chromosomes XX, men have XY.", "Parts XIX, XX, and XXI are missing.", "What??? Nobody knew why.",
        "Usage: greet [NAME] [DATE]", "Write it on the to-do list.", "A TODO comment was left.", "[NAME REDACTED] was there.", "The [NATO] members met.",
    ];

    internal override IEnumerable<Finding> Check(Prose prose)
    {
        var end = -1;
        foreach (var span in prose.PhrasesOf(Name).Select(match => match.WrongSpan(prose)).Concat(StandIns.In(prose)).OrderBy(span => span.Start).ThenByDescending(span => span.End))
        {
            if (span.Start < end)
                continue;
            end = span.End;
            yield return Flag(span, "This looks like a placeholder that was left over.");
        }
    }
}
