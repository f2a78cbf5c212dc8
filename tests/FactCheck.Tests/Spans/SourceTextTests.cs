using FactCheck.Spans;
using FsCheck;
using FsCheck.Xunit;

namespace FactCheck.Tests.Spans;

public sealed class SourceTextTests
{
    [Fact]
    public void Lines_end_at_every_kind_of_line_end()
    {
        var source = new SourceText("a", "one\ntwo\r\nthree\rfour\n");
        Assert.Equal(5, source.LineCount);
        Assert.Equal(["one", "two", "three", "four", ""], Enumerable.Range(1, 5).Select(source.Line));
        Assert.Equal("1:4", source.PositionOf(3).ToString());
        Assert.Equal("2:1", source.PositionOf(4).ToString());
        Assert.Equal("2:5", source.PositionOf(8).ToString());
        Assert.Equal("3:1", source.PositionOf(9).ToString());
        Assert.Equal("5:1", source.PositionOf(20).ToString());
    }

    [Fact]
    public void An_offset_outside_the_text_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new SourceText("a", "one").PositionOf(4));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SourceText("a", "one").PositionOf(-1));
    }

    [Property(MaxTest = 200)]
    public void Positions_grow_with_offsets_and_stay_in_their_lines(NonNull<string> words)
    {
        var text = words.Get.Replace('7', '\n').Replace('8', '\r');
        var source = new SourceText("a", text);
        for (var i = 1; i <= text.Length; i++)
        {
            Assert.True(source.PositionOf(i) > source.PositionOf(i - 1));
            var (line, column) = source.PositionOf(i);
            Assert.True(column <= source.Line(line).Length + 2);
        }
    }
}
