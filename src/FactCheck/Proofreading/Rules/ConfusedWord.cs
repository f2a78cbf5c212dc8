using System.Collections.Immutable;
using FactCheck.Findings;

namespace FactCheck.Proofreading.Rules;

/// <summary>A correctly spelt word in the place of another.</summary>
internal sealed class ConfusedWord : PhraseRule
{
    public override string Id => "FC120";

    public override string Name => "confused-word";

    public override string Summary => "A word stands for another that sounds or looks like it.";

    public override string Explanation =>
        """
        "Loose" for "lose", "then" for "than", "effect" for "affect", "advise" for "advice": spellers pass them, for each is a word. A finding needs a context in which only the other word makes sense,
        taken from a table of pairs with the words that stand around them; where both can be meant, nothing is said.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("One was shorter [[then]] the other.", "One was shorter than the other."),
        new("They will [[loose]] the match.", "They will lose the match."),
        new("The drought has no [[affect]] on prices.", "The drought has no effect on prices."),
        new("Thanks for the [[advise]].", "Thanks for the advice."),
        new("Troops moved closer to the [[boarder]] with Jordan.", "Troops moved closer to the border with Jordan."),
        new("Fans were [[wandering]] if he would play.", "Fans were wondering if he would play."),
        new("The bill [[peaked]] her interest.", "The bill piqued her interest."),
        new("She could [[of]] stayed.", "She could have stayed."),
        new("The letter was [[sited]] as proof.", "The letter was cited as proof."),
        new("The bill was [[past]] by the Senate.", "The bill was passed by the Senate."),
        new("If [[your]] late, the doors will be shut.", "If you're late, the doors will be shut."),
        new("The injured [[where]] taken to hospital.", "The injured were taken to hospital."),
        new("He is the [[best]] of the two.", "He is the better of the two."),
        new("Both he [[nor]] she came.", "Both he and she came."),
        new("The [[dye]] is cast.", "The die is cast."),
        new("The rules [[where]] changed.", "The rules were changed."),
        new("Talks [[lead]] by the UN failed.", "Talks led by the UN failed."),
    ];

    public override ImmutableArray<string> LeftAlone =>
    [
        "The album has the best of the two bands.",
        "First it rained, then the sun came out.", "They won 31 medals in 2024 and their 200th medal in May.", "If it gets colder then the pipes freeze.", "The dog is loose.", "The move was meant to effect change.", "They advise against it.",
        "He wandered through the streets.", "Interest peaked in May.", "Of course they could.", "Their own borders are open.",
        "They did not die in vain.", "The plant was sited near the sea.", "The clock struck past ten.", "If your late father saw this, he would laugh.", "The town where taken prisoners were held is small.",
        "The ship was built using steel from the towers, and they switched to steel.", "They spoke of their victimizing the town.", "Few if any of the principals of the schools agreed.", "An escape goat is a goat that got away.",
        "It is the best of the two dozen books.",
    ];

    private protected override string Describe(string wrong, string right) => $"\"{wrong}\" is probably a slip for \"{right}\" here.";
}
