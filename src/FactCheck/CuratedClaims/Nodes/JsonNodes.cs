using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace FactCheck.CuratedClaims.Nodes;

/// <summary>Builds nodes from a JSON text: one line, or a whole file. Numbers keep the digits they were written with.</summary>
internal static class JsonNodes
{
    private const string Advice = "write one JSON object a line: keys and texts in double quotes, no comma after the last";
    private static readonly JsonReaderOptions Options = new() { MaxDepth = ClaimNode.MaximumDepth + 1 };

    /// <param name="line">The text's bytes, those that <paramref name="source"/> holds as text; valid UTF-8.</param>
    /// <exception cref="MalformedNodeException">The line is not one JSON value.</exception>
    public static ClaimNode Read(ReadOnlySpan<byte> line, ClaimsSource source)
    {
        var reader = new Utf8JsonReader(line, Options);
        try
        {
            reader.Read();
            var offsets = new CharOffsets(line);
            var node = ReadValue(ref reader, ref offsets);
            if (!reader.Read())
                return node;
        }
        catch (JsonException e)
        {
            var place = Encoding.UTF8.GetCharCount(line[..PlaceOf(e, line)]);
            var text = line.Contains((byte)'\n') ? "text" : "line";
            var message = reader.CurrentDepth >= ClaimNode.MaximumDepth
                ? $"the {text} nests deeper than {ClaimNode.MaximumDepth} levels"
                : $"the {text} is not valid JSON";
            throw new MalformedNodeException(place, message, Advice);
        }
        catch (InvalidOperationException)
        {
            // "\ud800" alone is valid JSON and no text.
            var place = Encoding.UTF8.GetCharCount(line[..(int)reader.TokenStartIndex]);
            throw new MalformedNodeException(place, "the text holds half a surrogate pair", Advice);
        }

        throw new MalformedNodeException(source.Text.Length, "more than one value stands on the line", Advice);
    }

    private static int PlaceOf(JsonException fault, ReadOnlySpan<byte> text)
    {
        var lineStart = 0;
        for (var line = 0L; line < (fault.LineNumber ?? 0) && text[lineStart..].IndexOf((byte)'\n') is >= 0 and var length; line++)
            lineStart += length + 1;
        return (int)Math.Clamp(lineStart + (fault.BytePositionInLine ?? 0), 0, text.Length);
    }

    private static ClaimNode ReadValue(ref Utf8JsonReader reader, ref CharOffsets offsets)
    {
        var offset = offsets.Of((int)reader.TokenStartIndex);
        return reader.TokenType switch
        {
            JsonTokenType.Null => new ClaimNode.Null(offset),
            JsonTokenType.StartArray => ReadSequence(ref reader, ref offsets, offset),
            JsonTokenType.StartObject => ReadMapping(ref reader, ref offsets, offset),
            JsonTokenType.String => new ClaimNode.Scalar(offset, reader.GetString()!),
            _ => new ClaimNode.Scalar(offset, Encoding.UTF8.GetString(reader.ValueSpan)),
        };
    }

    private static ClaimNode.Sequence ReadSequence(ref Utf8JsonReader reader, ref CharOffsets offsets, int offset)
    {
        var items = ImmutableArray.CreateBuilder<ClaimNode>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(ReadValue(ref reader, ref offsets));
        return new(offset, items.ToImmutable());
    }

    private static ClaimNode.Mapping ReadMapping(ref Utf8JsonReader reader, ref CharOffsets offsets, int offset)
    {
        var entries = ImmutableArray.CreateBuilder<MappingEntry>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var keyOffset = offsets.Of((int)reader.TokenStartIndex);
            var key = reader.GetString()!;
            reader.Read();
            entries.Add(new(key, keyOffset, ReadValue(ref reader, ref offsets)));
        }

        return new(offset, entries.ToImmutable());
    }

    /// <summary>Turns growing byte offsets into UTF-16 offsets, reading each byte once.</summary>
    private ref struct CharOffsets(ReadOnlySpan<byte> line)
    {
        private readonly ReadOnlySpan<byte> line = line;
        private int bytes;
        private int chars;

        public int Of(int offset)
        {
            chars += Encoding.UTF8.GetCharCount(line[bytes..offset]);
            bytes = offset;
            return chars;
        }
    }
}
