using System.Text;
using FactCheck.Documents;
using FsCheck;
using FsCheck.Xunit;

namespace FactCheck.Tests.Documents;

public sealed class DecodingProperties
{
    private static readonly Encoding[] Encodings = [Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32];

    [Property(MaxTest = 200)]
    public void Any_text_with_a_byte_order_mark_is_decoded_as_it_was_written(NonNull<string> words)
    {
        // A NUL is binary, and half a surrogate pair cannot be encoded.
        var text = "coal" + string.Concat(words.Get.EnumerateRunes().Where(rune => rune.Value != 0 && rune != Rune.ReplacementChar));
        foreach (var encoding in Encodings)
            Assert.Equal(text, SourceDecoder.Decode("a.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes(text)]).Text);
    }
}
