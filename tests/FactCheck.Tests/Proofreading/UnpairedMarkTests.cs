using FactCheck.Proofreading.Rules;
using FactCheck.Tests.Rules;

namespace FactCheck.Tests.Proofreading;

public sealed class UnpairedMarkTests
{
    [Theory]
    [InlineData("(")]
    [InlineData(")")]
    [InlineData("[)")]
    [InlineData("\" ")]
    public void A_megabyte_of_marks_is_read_in_one_pass_and_tells_nothing(string mark)
    {
        var text = "These are four words " + string.Concat(Enumerable.Repeat(mark, 1_000_000 / mark.Length));

        Assert.Empty(new UnpairedMark().Check(MarkedText.Segment(text)));
    }
}
