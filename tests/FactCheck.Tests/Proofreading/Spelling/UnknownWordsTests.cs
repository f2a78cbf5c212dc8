using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Proofreading;
using FactCheck.Tests.Rules;

namespace FactCheck.Tests.Proofreading.Spelling;

public sealed class UnknownWordsTests
{
    [Theory]
    [InlineData("The docter perscribed the drug.", "docter=doctor perscribed=prescribed")]
    [InlineData("It was a terible acident at night.", "terible=terrible acident=accident")]
    [InlineData("A goverment-funded project began in May.", "goverment=government")]
    [InlineData("They read of the parlament's long vote.", "parlament=parliament")]
    [InlineData("They read of the parlament\u2019s long vote.", "parlament=parliament")]
    [InlineData("The o\uFB03cal spoke of it.", "o\uFB03cal=official")]
    [InlineData("They met on Wendesday, last Saterday and in Novemeber.", "Wendesday=Wednesday Saterday=Saturday Novemeber=November")]
    [InlineData("He left on firday.", "firday=Friday")]
    public void A_slip_is_found_wherever_the_word_stands(string text, string slips) =>
        Assert.Equal(slips, string.Join(' ', Findings(text).Select(finding => $"{finding.Span.Of(text)}={finding.Suggestions[0]}")));

    [Theory]
    [InlineData("He spoke cold-heartedly of a pre-alloc on the sushi-yakitori board.")]
    [InlineData("She sang of a presidente nacional and a conferencia nacional.")]
    [InlineData("They quoted docter perscribed terible at length.")]
    [InlineData("The pydantek-settings.")]
    [InlineData("The o\uFB03ce is on the \uFB01rst \uFB02oor.")]
    [InlineData("They met im Oktober, im Dezember, with Mr Munday and Ms Thurdsay.")]
    public void Other_languages_names_and_compounds_are_left_alone(string text) => Assert.Empty(Findings(text));

    private static ImmutableArray<Finding> Findings(string text) =>
        Proofreader.Check(MarkedText.Segment(text), RuleCatalog.Proofreading.Where(rule => rule.Name == "misspelling"));
}
