using System.Collections.Immutable;
using FactCheck.Proofreading;
using FactCheck.Proofreading.Rules;
using FactCheck.Tests.Rules;

namespace FactCheck.Tests.Proofreading.Names;

public sealed class VocabularyCaseTests
{
    [Theory]
    [InlineData("They bought foobarr in May.", "FooBarr")]
    [InlineData("They bought Foobarr's shares in May.", "FooBarr")]
    [InlineData("They met in karlsruheim again.", "Karlsruheim")]
    [InlineData("It runs on zoidos.", "zOidOs")]
    public void A_word_of_the_project_in_another_case_is_flagged(string text, string right) => Assert.Equal(right, Assert.Single(Check(text)));

    [Theory]
    [InlineData("They bought FooBarr in May.")]
    [InlineData("FOOBARR WINS THE CUP")]
    [InlineData("See foobarr.org, foobarr_max, @foobarr and foobarr2.")]
    [InlineData("ZOidOs is fast.")]
    [InlineData("They ate an apple and met Quuxly, quuxly or QuuxLy.")]
    public void The_right_case_capitals_addresses_and_common_words_are_left_alone(string text) => Assert.Empty(Check(text));

    private static IEnumerable<string> Check(string text) =>
        Proofreader.Check(MarkedText.Segment(text), [new NameInWrongCase()], ProofreadingSettings.Default with { Vocabulary = ImmutableHashSet.Create("FooBarr", "Karlsruheim", "zOidOs", "Apple", "quuxly") })
            .Select(finding => finding.Suggestions[0]);
}
