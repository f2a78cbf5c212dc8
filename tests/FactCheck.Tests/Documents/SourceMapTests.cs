using FactCheck.Documents;
using FactCheck.Spans;

namespace FactCheck.Tests.Documents;

public sealed class SourceMapTests
{
    /// <summary>"ab&amp;amp;c" and, after a tag, "d": the text is "ab&amp;c", a line break that comes from nowhere, "d".</summary>
    private static readonly SourceMap Map = new([new(0, 2, 3, 5), new(2, 3, 5, 10), new(3, 4, 10, 11), new(5, 6, 15, 16)]);

    [Theory]
    [InlineData(0, 1, 3, 4)]
    [InlineData(1, 3, 4, 10)]
    [InlineData(2, 3, 5, 10)]
    [InlineData(0, 6, 3, 16)]
    [InlineData(3, 5, 10, 11)]
    [InlineData(4, 6, 15, 16)]
    [InlineData(1, 1, 4, 4)]
    [InlineData(6, 6, 16, 16)]
    public void A_text_span_has_the_smallest_source_span(int start, int end, int sourceStart, int sourceEnd) =>
        Assert.Equal(new SourceSpan(sourceStart, sourceEnd), Map.ToSource(new TextSpan(start, end)));

    [Theory]
    [InlineData(3, 4, 0, 1)]
    [InlineData(6, 7, 2, 3)]
    [InlineData(0, 20, 0, 6)]
    [InlineData(4, 6, 1, 3)]
    [InlineData(9, 16, 2, 6)]
    public void A_source_span_has_the_text_that_is_read_from_it(int start, int end, int textStart, int textEnd) =>
        Assert.Equal(new TextSpan(textStart, textEnd), Map.ToText(new SourceSpan(start, end)));

    [Theory]
    [InlineData(0, 3)]
    [InlineData(11, 15)]
    [InlineData(16, 20)]
    [InlineData(4, 4)]
    public void Source_that_nobody_reads_has_no_text(int start, int end) => Assert.Null(Map.ToText(new SourceSpan(start, end)));

    [Fact]
    public void The_map_of_an_empty_document_maps_to_the_start() => Assert.Equal(new SourceSpan(0, 0), new SourceMap([]).ToSource(new TextSpan(0, 0)));
}
