using System.Buffers;
using System.Globalization;
using System.Text;
using FactCheck.InputErrors;
using FactCheck.Spans;

namespace FactCheck.Documents.Encodings;

/// <summary>Says where a file stops being UTF-8.</summary>
internal static class InvalidUtf8
{
    public static InputException At(string name, ReadOnlySpan<byte> bytes)
    {
        var at = FirstInvalid(bytes);
        var message = string.Create(CultureInfo.InvariantCulture, $"The byte 0x{bytes[at]:X2} is not valid UTF-8, and no other encoding fits the file");
        return new(new InputError(name, PositionOf(bytes, at), message, "Save the file as UTF-8", LineAt(bytes, at)));
    }

    /// <summary>True when a character of more than one byte stands in the text: it was meant as UTF-8.</summary>
    public static bool HasValidSequence(ReadOnlySpan<byte> bytes)
    {
        while (bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF) is var at and >= 0)
        {
            bytes = bytes[at..];
            if (Rune.DecodeFromUtf8(bytes, out _, out var length) == OperationStatus.Done)
                return true;
            bytes = bytes[length..];
        }

        return false;
    }

    /// <summary>Line and column as an editor shows them, what cannot be decoded counted as one character.</summary>
    public static LinePosition PositionOf(ReadOnlySpan<byte> bytes, int at)
    {
        var before = Encoding.UTF8.GetString(bytes[..at]);
        return new SourceText("", before).PositionOf(before.Length);
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (bytes[at..].IndexOfAnyInRange((byte)0x80, (byte)0xFF) is var next and >= 0)
        {
            at += next;
            if (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) != OperationStatus.Done)
                return at;
            at += length;
        }

        return Math.Min(at, bytes.Length - 1);
    }

    private static string LineAt(ReadOnlySpan<byte> bytes, int at)
    {
        var start = bytes[..at].LastIndexOfAny((byte)'\r', (byte)'\n') + 1;
        var rest = bytes[at..].IndexOfAny((byte)'\r', (byte)'\n');
        return Encoding.UTF8.GetString(bytes[start..(rest < 0 ? bytes.Length : at + rest)]);
    }
}
