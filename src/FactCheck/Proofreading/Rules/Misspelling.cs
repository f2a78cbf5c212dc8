using System.Collections.Immutable;
using FactCheck.Findings;

namespace FactCheck.Proofreading.Rules;

/// <summary>A frequent misspelling.</summary>
internal sealed class Misspelling : PhraseRule
{
    public override string Id => "FC150";

    public override string Name => "misspelling";

    public override string Summary => "A word is misspelt in a way that is no word.";

    public override string Explanation =>
        """
        A table of frequent misspellings, each with the one word that is meant. It is no dictionary: names and rare words are never flagged, only forms known to be slips.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("They will [[recieve]] it.", "They will receive it."),
        new("The [[goverment]] fell.", "The government fell."),
        new("It was [[seperate]].", "It was separate."),
    ];

    public override ImmutableArray<string> LeftAlone =>
    [
        "The judgement stands.",
        "Colour and color are both words.",
    ];

    private protected override string Describe(string wrong, string right) => $"\"{wrong}\" is misspelt; write \"{right}\".";
}
