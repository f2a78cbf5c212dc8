using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Proofreading.Tagging;

namespace FactCheck.Proofreading.Rules;

/// <summary>A measure before a noun without its hyphens: "a ten year old boy".</summary>
internal sealed class UnhyphenatedMeasure : ProofreadingRule
{
    public override string Id => "FC142";

    public override string Name => "unhyphenated-measure";

    public override string Summary => "A number and a unit that stand before a noun as one word have no hyphen.";

    public override string Explanation =>
        """
        "A ten-year-old boy", "a five-minute walk", "the three-mile race": without its hyphens the reader joins the words wrongly. Flagged is a number with a unit in the singular between an article and a noun; symbols ("a 5 km run"),
        percentages and money are left alone.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("They found a [[ten year old]] boy.", "They found a ten-year-old boy."),
        new("It is a [[five minute]] walk.", "It is a five-minute walk."),
        new("The [[20 year old]] singer left.", "The 20-year-old singer left."),
        new("She is a [[seven year old]].", "She is a seven-year-old."),
        new("It was the first [[two day]] meeting.", "It was the first two-day meeting."),
        new("They built a [[300 metre high]] tower.", "They built a 300-metre-high tower."),
    ];

    public override ImmutableArray<string> LeftAlone =>
    [
        "He is ten years old.", "A one year plan.", "A 5 km run.", "A ten-year-old boy.", "In a day two men left.", "It lasted two days.", "The seven year itch.", "At two hour marks were scarce.",
    ];

    internal override IEnumerable<Finding> Check(Prose prose)
    {
        foreach (var sentence in prose.Segmented.Sentences)
        {
            var end = sentence.FirstToken + sentence.TokenCount;
            for (var i = sentence.FirstToken + 1; i + 2 < end; i++)
            {
                if (LastOf(prose, i, sentence.FirstToken, end) is not { } last)
                    continue;
                var written = string.Join('-', Enumerable.Range(i, last - i + 1).Select(token => prose.Spelling(token).ToString()));
                yield return Flag(new(prose.Token(i).Start, prose.Token(last).End), $"Before a noun write \"{written}\".", written);
            }
        }
    }

    /// <summary>The last token of the measure that begins with the number; null where none does.</summary>
    private static int? LastOf(Prose prose, int number, int start, int end)
    {
        if (prose.TagAt(number) != Tag.Number || prose.WordAt(number) is "one" or "hundred" or "thousand" or "million" or "billion" || !prose.FollowsSpace(number) || !prose.FollowsSpace(number + 1) || !HasOpener(prose, number, start) || !IsUnit(prose.WordAt(number + 1)))
            return null;
        var isAge = number + 2 < end && prose.WordAt(number + 2) is "old" && prose.FollowsSpace(number + 2) && prose.WordAt(number + 1) is "year" or "month" or "week" or "day";
        var last = isAge || IsDimension(prose, number + 1, end) ? number + 2 : number + 1;
        if (last + 1 >= end)
            return null;
        var next = prose.TagAt(last + 1);
        if (isAge && (next is Tag.Be or Tag.Mark or Tag.Comma or Tag.Modal or Tag.Have || prose.WordAt(last + 1) is "who" or "from" or "and" or "with"))
            return last;
        return prose.FollowsSpace(last + 1) && next is Tag.Noun or Tag.Nouns && prose.WordAt(last + 1) is not ("itch" or "time") ? last : null;
    }

    /// <summary>"metre high", "mile long".</summary>
    private static bool IsDimension(Prose prose, int unit, int end) =>
        unit + 2 < end && prose.WordAt(unit + 1) is "high" or "tall" or "long" or "wide" or "deep" or "thick" && prose.FollowsSpace(unit + 1)
        && prose.WordAt(unit) is "metre" or "meter" or "kilometre" or "kilometer" or "mile" or "foot" or "inch" or "yard" or "hour" or "day" or "week" or "month" or "year" or "minute";

    private static bool HasOpener(Prose prose, int number, int start)
    {
        var before = number - 1;
        if (before > start && prose.WordAt(before) is "first" or "last" or "second" or "new" or "next" or "previous" or "whole" or "entire" or "short" or "long")
            before--;
        return prose.WordAt(before) is "a" or "an" or "the" or "his" or "her" or "their" or "its" or "our" or "my" or "this" or "that" or "another" || (prose.TagAt(before) == Tag.Possessive && prose.IsWord(before));
    }

    private static bool IsUnit(ReadOnlySpan<char> word) =>
        word is "year" or "month" or "week" or "day" or "hour" or "minute" or "second" or "mile" or "metre" or "meter" or "kilometre" or "kilometer" or "foot" or "inch" or "acre" or "page" or "storey" or "story" or "bedroom" or "point" or "goal" or "run"
            or "game" or "match" or "man" or "star" or "lap" or "word" or "pound" or "ton" or "tonne" or "litre" or "liter" or "gallon" or "seat" or "night";
}
