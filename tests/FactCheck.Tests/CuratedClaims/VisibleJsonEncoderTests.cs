using System.Text.Encodings.Web;
using System.Text.Json;
using FactCheck.CuratedClaims.Writing;
using FsCheck.Xunit;

namespace FactCheck.Tests.CuratedClaims;

public sealed class VisibleJsonEncoderTests
{
    private static readonly JsonSerializerOptions Visible = new() { Encoder = VisibleJsonEncoder.Instance };
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData("a\u202Eb", @"a\u202Eb")]
    [InlineData("\u2066", @"\u2066")]
    [InlineData("a\u00ADb\u200B", @"a\u00ADb\u200B")]
    [InlineData("\U000E0041", @"\uDB40\uDC41")]
    [InlineData("a\U000E0100", @"a\uDB40\uDD00")]
    [InlineData("\"\u061C\\", @"\""\u061C\\")]
    public void What_cannot_be_seen_is_an_escape(string text, string json) => Assert.Equal($"\"{json}\"", JsonSerializer.Serialize(text, Visible));

    [Theory]
    [InlineData("caf\u00e9 + 'tea' <b>")]
    [InlineData("\U0001F469\u200D\U0001F680 \u2764\uFE0F")]
    [InlineData("\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645")]
    [InlineData("\U0001D11E \U000E1000")]
    public void What_can_be_seen_stands_as_it_is(string text) => Assert.Equal(JsonSerializer.Serialize(text, Relaxed), JsonSerializer.Serialize(text, Visible));

    [Property]
    public void A_text_is_read_as_it_was_written(string text)
    {
        var hidden = $"{text}\u202E{text}\U000E0041";
        Assert.Equal(JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(hidden, Relaxed)), JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(hidden, Visible)));
    }
}
