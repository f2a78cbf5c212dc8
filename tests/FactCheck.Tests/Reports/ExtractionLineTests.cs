using System.Globalization;
using System.Text;
using System.Text.Json;
using FactCheck.Documents;
using FactCheck.InputErrors;
using FactCheck.Mentions;
using FactCheck.Reports;
using FactCheck.Spans;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace FactCheck.Tests.Reports;

public sealed class ExtractionLineTests
{
    private static readonly string[] Written =
        ["29,300 tonnes", "$5.2 million", "€8.50", "12 per cent", "5–10 %", "at least 300 people", "minus 3 degrees Celsius", "7 feet, 10 inches", "62 km/h", "0.0000001 g", "123,456,789,012 bytes", "3 × 10^20 Hz", "one third", "fewer than 40 ships"];

    [Property]
    public Property A_value_that_is_written_out_is_read_back_as_the_same() => Prop.ForAll(Gen.Elements(Written).ToArbitrary(), written =>
    {
        var mention = Assert.Single(LineOf(Encoding.UTF8.GetBytes($"The count was {written}."), DocumentFormat.Text).GetProperty("mentions").EnumerateArray());
        var value = mention.GetProperty("value");
        var unit = mention.GetProperty("unit").GetString();
        var ends = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToList() : [value];
        foreach (var end in ends.Where(end => end.ValueKind == JsonValueKind.Number))
        {
            var read = Assert.NotNull(FigureReader.Read(end.GetRawText(), unit));
            Assert.Equal(unit, read.Unit);
            Assert.Equal(decimal.Parse(end.GetRawText(), NumberStyles.Float, CultureInfo.InvariantCulture), ((MentionValue.Exact)read.Value).Value.ToDecimal());
        }
    });

    [Theory]
    [InlineData("One.\n\nThere are 5 km.", 16, 3, 11)]
    [InlineData("One.\r\n\r\nThere are 5 km.", 18, 3, 11)]
    [InlineData("One.\rTwo.\rThere are 5 km.", 20, 3, 11)]
    [InlineData("\uFEFFÀ 😀.\n\nThere are 5 km.", 17, 3, 11)]
    public void Places_in_plain_text_count_as_editors_count(string text, int start, int line, int column)
    {
        var mention = LineOf(Encoding.UTF8.GetBytes(text), DocumentFormat.Text).GetProperty("mentions").EnumerateArray().Last();
        Assert.Equal((start, line, column), (mention.GetProperty("start").GetInt32(), mention.GetProperty("line").GetInt32(), mention.GetProperty("column").GetInt32()));
    }

    [Fact]
    public void Places_are_right_in_every_portion_of_a_long_text()
    {
        var text = string.Concat(Enumerable.Repeat("Zürich sold 5 km of it.\nIt sold 7 kg too.\n\n", 2000));
        var source = new SourceText("long", text);
        foreach (var mention in LineOf(Encoding.UTF8.GetBytes(text), DocumentFormat.Text).GetProperty("mentions").EnumerateArray())
        {
            var start = mention.GetProperty("start").GetInt32();
            Assert.Equal(mention.GetProperty("text").GetString(), text[start..mention.GetProperty("end").GetInt32()]);
            Assert.Equal(source.PositionOf(start), new LinePosition(mention.GetProperty("line").GetInt32(), mention.GetProperty("column").GetInt32()));
        }
    }

    [Fact]
    public void Text_in_another_encoding_says_the_same()
    {
        const string text = "Zürich sold 5 km of it.\n\nIt sold 7 kg too.";
        Assert.Equal(LineOf(Encoding.UTF8.GetBytes(text), DocumentFormat.Text).ToString(), LineOf([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)], DocumentFormat.Text).ToString());
    }

    [Theory]
    [InlineData(" \n\n\t")]
    [InlineData("\u00A0\u2003\n")]
    [InlineData("5 km\0")]
    public void What_is_no_text_is_an_error_and_no_empty_line(string text) =>
        Assert.Throws<InputException>(() => LineOf(Encoding.UTF8.GetBytes(text), DocumentFormat.Text));

    private static JsonElement LineOf(byte[] bytes, DocumentFormat format)
    {
        using var output = new MemoryStream();
        ExtractionLine.Of(new DocumentSource("a", bytes, format, null)).WriteTo(output);
        return JsonDocument.Parse(output.ToArray()).RootElement;
    }
}
