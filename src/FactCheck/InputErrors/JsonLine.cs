using System.Text.Json;

namespace FactCheck.InputErrors;

/// <summary>One line of a JSON Lines file, with the words for what can be wrong with it.</summary>
/// <param name="File">The file's name as the user gave it.</param>
/// <param name="Number">The line's number, from 1.</param>
public sealed record JsonLine(string File, int Number, ReadOnlyMemory<byte> Bytes)
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The lines of a file that are not blank.</summary>
    public static IEnumerable<JsonLine> Split(string file, ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Span.StartsWith(ByteOrderMark))
            bytes = bytes[ByteOrderMark.Length..];
        for (var number = 1; !bytes.IsEmpty; number++)
        {
            var end = bytes.Span.IndexOf((byte)'\n');
            var line = end < 0 ? bytes : bytes[..end];
            bytes = end < 0 ? default : bytes[(end + 1)..];
            if (line.Span.ContainsAnyExcept(" \t\r"u8))
                yield return new(file, number, line);
        }
    }

    /// <exception cref="InputException">The line is not a JSON object.</exception>
    public JsonDocument Parse()
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(Bytes);
        }
        catch (JsonException fault)
        {
            throw new InputException(Error((int)(fault.BytePositionInLine ?? 0), "this line is not JSON", "write one JSON object a line, its strings in double quotes and with line breaks as \\n"));
        }

        if (document.RootElement.ValueKind == JsonValueKind.Object)
            return document;
        document.Dispose();
        throw new InputException(Error(0, "this line is JSON, but not an object", "write {\"id\": \"…\", \"text\": \"…\"}"));
    }

    /// <summary>The field "id", a string or a number, or null when the line does not have it.</summary>
    /// <exception cref="InputException">The field is neither.</exception>
    public string? Id(JsonElement line) =>
        line.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.Number ? id.GetRawText() : Text(line, "id");

    /// <summary>The text of a field, or null when the line does not have it.</summary>
    /// <exception cref="InputException">The field is not a text, or not a valid one.</exception>
    public string? Text(JsonElement line, string field)
    {
        if (!line.TryGetProperty(field, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        return TextValue(value, field);
    }

    /// <summary>The text of one value of a field.</summary>
    /// <exception cref="InputException">It is not a text, or not a valid one.</exception>
    public string TextValue(JsonElement value, string field)
    {
        if (value.ValueKind != JsonValueKind.String)
            throw new InputException(Error(0, $"\"{field}\" is not a string", $"write \"{field}\": \"…\""));
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair ("\ud83d" alone) and invalid UTF-8 are found only when the string is read.
            throw new InputException(Error(0, $"\"{field}\" is not valid Unicode", "save the file as UTF-8 and write characters above U+FFFF as whole pairs"));
        }
    }

    /// <summary>An error at a byte of this line.</summary>
    public InputError Error(int byteOffset, string message, string advice)
    {
        var before = Bytes.Span[..Math.Clamp(byteOffset, 0, Bytes.Length)];
        var text = System.Text.Encoding.UTF8.GetString(Bytes.Span).TrimEnd('\r');
        return new(File, new(Number, System.Text.Encoding.UTF8.GetCharCount(before) + 1), message, advice, text);
    }
}
