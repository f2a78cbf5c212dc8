using System.Text;
using FactCheck.Documents;
using FactCheck.InputErrors;

namespace FactCheck.Tests.Documents;

public sealed class SourceDecoderTests
{
    private const string Words = "Caf\u00E9 \u2013 \u201C5 \u20AC\u201D";

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding("windows-1252")!;

    public static TheoryData<byte[]> Encoded => new()
    {
        Encoding.UTF8.GetBytes(Words),
        Marked(Encoding.UTF8),
        Marked(Encoding.Unicode),
        Marked(Encoding.BigEndianUnicode),
        Marked(Encoding.UTF32),
        Windows1252.GetBytes(Words),
    };

    [Theory]
    [MemberData(nameof(Encoded))]
    public void Offsets_count_after_the_byte_order_mark_whatever_the_encoding(byte[] bytes) => Assert.Equal(Words, SourceDecoder.Decode("a.txt", bytes).Text);

    [Fact]
    public void Utf_16_is_recognised_without_a_mark()
    {
        const string text = "Imports fell by a third \u2013 to 5 million.";
        Assert.Equal(text, SourceDecoder.Decode("a.txt", Encoding.Unicode.GetBytes(text)).Text);
        Assert.Equal(text, SourceDecoder.Decode("a.txt", Encoding.BigEndianUnicode.GetBytes(text)).Text);
    }

    [Fact]
    public void A_page_names_its_encoding()
    {
        var cyrillic = CodePagesEncodingProvider.Instance.GetEncoding("windows-1251")!;
        const string page = "<html><meta http-equiv=Content-Type content=\"text/html; charset=windows-1251\"><p>\u0423\u0433\u043E\u043B\u044C</p>";
        Assert.Equal(page, SourceDecoder.Decode("a.html", cyrillic.GetBytes(page)).Text);
    }

    [Theory]
    [InlineData("windows-1251", "\u0418\u043C\u043F\u043E\u0440\u0442 \u0443\u0433\u043B\u044F \u0443\u043F\u0430\u043B \u043D\u0430 \u0442\u0440\u0435\u0442\u044C \u0432 \u043F\u0440\u043E\u0448\u043B\u043E\u043C \u0433\u043E\u0434\u0443, \u0441\u043A\u0430\u0437\u0430\u043B \u043C\u0438\u043D\u0438\u0441\u0442\u0440.")]
    [InlineData("windows-1252", "Les importations ont baiss\u00E9 d\u2019un tiers, \u00C0 l\u2019\u00E9t\u00E9 \u2013 5 \u20AC la tonne. Gr\u00F6\u00DFe, \u00DCber, \u00A31, 20 \u00B0C")]
    public void Older_encodings_are_told_by_their_letters(string encoding, string text) =>
        Assert.Equal(text, SourceDecoder.Decode("a.txt", CodePagesEncodingProvider.Instance.GetEncoding(encoding)!.GetBytes(text)).Text);

    [Fact]
    public void Line_ends_stay_as_they_are() => Assert.Equal("a\r\nb\rc\n", SourceDecoder.Decode("a.txt", "a\r\nb\rc\n"u8).Text);

    [Fact]
    public void Invalid_utf_8_is_shown_at_its_place()
    {
        var error = ErrorOf("a.md", [.. "Caf\u00E9\nup \u2013 "u8, 0xFF, .. " and on"u8]);
        Assert.Equal("a.md", error.File);
        Assert.Equal("2:6", error.Position.ToString());
        Assert.Contains("0xFF", error.Message, StringComparison.Ordinal);
        Assert.Equal("up \u2013 \uFFFD and on", error.SourceLine);
        Assert.Equal("Save the file as UTF-8", error.Advice);
    }

    [Theory]
    [InlineData(new byte[] { (byte)'c', (byte)'a', (byte)'f', 0xC3, (byte)'(' })]
    [InlineData(new byte[] { (byte)'a', 0xFF, 0xFE, (byte)'b' })]
    public void Bytes_that_fit_no_encoding_are_no_windows_1252(byte[] bytes) => Assert.Contains("UTF-8", ErrorOf("a.txt", bytes).Message, StringComparison.Ordinal);

    [Fact]
    public void A_mark_of_utf_8_before_other_bytes_is_an_error() =>
        Assert.Contains("0xE9", ErrorOf("a.txt", [0xEF, 0xBB, 0xBF, (byte)'a', 0xE9, (byte)' ']).Message, StringComparison.Ordinal);

    [Fact]
    public void Binary_is_an_input_error()
    {
        Assert.Contains("a PDF document", ErrorOf("a.txt", "%PDF-1.7 x"u8.ToArray()).Message, StringComparison.Ordinal);
        Assert.Contains("an image", ErrorOf("a.html", [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A]).Message, StringComparison.Ordinal);
        Assert.Contains("binary", ErrorOf("a.txt", [1, 2, 3, 0, 0, 0, 7]).Message, StringComparison.Ordinal);
        Assert.Equal("2:3", ErrorOf("a.txt", "one\ntw\0o"u8.ToArray()).Position.ToString());
        Assert.Contains("binary", ErrorOf("a.txt", [.. Enumerable.Repeat((byte)1, 50)]).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "The file is empty")]
    [InlineData(" \r\n\t\u00A0", "The file holds nothing but white space")]
    [InlineData("\uFEFF", "The file is empty")]
    public void An_empty_file_is_an_input_error(string text, string message) => Assert.Equal(message, ErrorOf("a.txt", Encoding.UTF8.GetBytes(text)).Message);

    [Fact]
    public void A_file_beyond_the_limit_is_refused_by_its_length_alone()
    {
        var error = Assert.Throws<InputException>(() => SourceDecoder.CheckLength("a.txt", 200L << 20)).Error;
        Assert.Equal("The file has 200 MiB; at most 64 MiB are read", error.Message);
        SourceDecoder.CheckLength("a.txt", SourceDecoder.MaximumLength);
    }

    private static byte[] Marked(Encoding encoding) => [.. encoding.GetPreamble(), .. encoding.GetBytes(Words)];

    private static InputError ErrorOf(string name, byte[] bytes) => Assert.Throws<InputException>(() => SourceDecoder.Decode(name, bytes)).Error;
}
