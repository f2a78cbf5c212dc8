using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using FactCheck.InputErrors;
using FactCheck.Spans;

namespace FactCheck.Documents;

/// <summary>
/// Reads JSON Lines: one document a line, <c>{"id", "text" | "html" | "markdown", "date"?}</c>, other fields ignored.
/// Positions count in the field's value, which has lines and columns of its own.
/// </summary>
public static class JsonLinesReader
{
    private static readonly ImmutableArray<(string Field, DocumentFormat Format)> Bodies =
        [("text", DocumentFormat.Text), ("markdown", DocumentFormat.Markdown), ("html", DocumentFormat.Html)];

    /// <param name="name">The file's name as the user gave it.</param>
    /// <param name="published">Overrides the dates of all lines.</param>
    public static JsonLinesRead Read(string name, ReadOnlyMemory<byte> bytes, DateOnly? published = null)
    {
        var documents = ImmutableArray.CreateBuilder<DocumentSource>();
        var errors = ImmutableArray.CreateBuilder<InputError>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in JsonLine.Split(name, bytes))
        {
            try
            {
                var document = ReadLine(line, published);
                if (!lines.TryAdd(document.Id, line.Number))
                    throw new InputException(line.Error(Math.Max(0, line.Bytes.Span.IndexOf("\"id\""u8)), string.Create(CultureInfo.InvariantCulture, $"the id of this document is taken by the one at {name}:{lines[document.Id]}:1"), "give each document an id of its own: reports name it by that"));
                documents.Add(document);
            }
            catch (InputException fault)
            {
                errors.Add(fault.Error);
            }
        }

        return new(documents.ToImmutable(), errors.ToImmutable());
    }

    private static DocumentSource ReadLine(JsonLine line, DateOnly? published)
    {
        using var json = line.Parse();
        var root = json.RootElement;
        var id = line.Id(root) ?? string.Create(CultureInfo.InvariantCulture, $"{line.File}:{line.Number}");
        foreach (var (field, format) in Bodies)
        {
            if (line.Text(root, field) is { } text)
                return new(id, new SourceText(id, text), format, published ?? DateOf(line, root));
        }

        throw new InputException(line.Error(0, "this line has no document", "give it one of the fields \"text\", \"markdown\" and \"html\""));
    }

    private static DateOnly? DateOf(JsonLine line, JsonElement root)
    {
        if (line.Text(root, "date") is not { } date)
            return null;
        // "2017-03-06T09:30:00Z" is the day in it.
        var day = date.Length > 10 && date[10] is 'T' or ' ' ? date[..10] : date;
        return DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed)
            ? parsed
            : throw new InputException(line.Error(0, "\"date\" is not a day", "write it as \"2017-03-06\""));
    }
}
