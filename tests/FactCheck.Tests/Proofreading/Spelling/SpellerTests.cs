using FactCheck.Proofreading.Spelling;
using FsCheck;
using FsCheck.Xunit;

namespace FactCheck.Tests.Proofreading.Spelling;

public sealed class SpellerTests
{
    [Theory]
    [InlineData("goverment", "government")]
    [InlineData("definately", "definitely")]
    [InlineData("seperate", "separate")]
    [InlineData("occured", "occurred")]
    [InlineData("begining", "beginning")]
    [InlineData("recieve", "receive")]
    [InlineData("enviroment", "environment")]
    [InlineData("acheivement", "achievement")]
    [InlineData("accomodation", "accommodation")]
    [InlineData("immediatly", "immediately")]
    [InlineData("neccessary", "necessary")]
    [InlineData("tommorow", "tomorrow")]
    [InlineData("beleive", "believe")]
    [InlineData("parlament", "parliament")]
    [InlineData("doesnt", "doesn't")]
    [InlineData("thatthe", "that the")]
    [InlineData("sleeped", "slept")]
    [InlineData("shelfs", "shelves")]
    [InlineData("goverment's", "government's")]
    [InlineData("labratory's", "laboratory's")]
    public void A_slip_is_corrected_to_the_word_that_is_meant(string written, string meant) => Assert.Equal(meant, new Speller(Dialects.None).Correct(written)?.Words[0]);

    [Theory]
    [InlineData("args")]
    [InlineData("param")]
    [InlineData("yaml")]
    [InlineData("nvim")]
    [InlineData("zzxqwvk")]
    [InlineData("gochujang")]
    [InlineData("tteokbokki")]
    public void Terms_and_foreign_words_have_no_correction(string written) => Assert.Null(new Speller(Dialects.None).Correct(written));

    [Theory]
    [InlineData(Dialects.British, "behavuor", "behaviour")]
    [InlineData(Dialects.American, "behavuor", "behavior")]
    public void Corrections_keep_to_the_dialect(Dialects dialect, string written, string meant) => Assert.Equal(meant, new Speller(dialect).Correct(written)?.Words[0]);

    [Property(MaxTest = 200)]
    public void Whatever_is_asked_for_the_suggestions_are_words_and_the_nearest_come_first(NonNull<string> text)
    {
        var found = new Suggester().For(text.Get.ToLowerInvariant());
        Assert.All(found, suggestion => Assert.NotNull(WordAutomaton.Shared.Find(suggestion.Word)));
        Assert.Equal(found.OrderBy(suggestion => suggestion.Rank).Select(suggestion => suggestion.Rank), found.Select(suggestion => suggestion.Rank));
    }
}
