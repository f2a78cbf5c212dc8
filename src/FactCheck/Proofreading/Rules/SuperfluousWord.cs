using System.Collections.Immutable;
using FactCheck.Findings;

namespace FactCheck.Proofreading.Rules;

/// <summary>A word that does not belong.</summary>
internal sealed class SuperfluousWord : PhraseRule
{
    public override string Id => "FC124";

    public override string Name => "superfluous-word";

    public override string Summary => "A word stands where the sentence has no place for it.";

    public override string Explanation =>
        """
        Two determiners in a row ("the my"), "to" after "let" and after modals, doubled comparison ("more faster"), two modals, pleonasms such as "for free of charge", and "the" before a country that has none.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("He gave[[ the]] my brother a book.", "He gave my brother a book."),
        new("They let him[[ to]] go.", "They let him go."),
        new("It is [[more faster]] now.", "It is faster now."),
        new("The calls for[[ the]] China to act grew.", "The calls for China to act grew."),
        new("He told[[ to]] reporters that he would go.", "He told reporters that he would go."),
        new("He is [[more tall]] than she is.", "He is taller than she is."),
    ];

    public override ImmutableArray<string> LeftAlone =>
    [
        "The version told to Congress was another.",
        "They can consume more later.",
        "Let it to a tenant.",
        "More and faster trains.",
        "The China trade grew.",
        "He is better off.",
        "The story that he told to reporters was a lie.",
        "The house is more tall than wide.",
    ];

    private protected override string Describe(string wrong, string right) => $"Write only \"{right}\".";
}
