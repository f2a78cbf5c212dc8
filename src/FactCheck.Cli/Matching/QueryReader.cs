using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using FactCheck.Cli.Inputs;
using FactCheck.InputErrors;

namespace FactCheck.Cli.Matching;

/// <summary>Reads queries from JSON Lines: <c>{"id", "text", "context"?: {"before", "after", "speaker", "date"}}</c>, other fields ignored.</summary>
internal static class QueryReader
{
    public static BatchOutcome<Query> Read(string name, byte[] bytes)
    {
        var queries = ImmutableArray.CreateBuilder<Query>();
        var errors = ImmutableArray.CreateBuilder<InputError>();
        foreach (var line in JsonLine.Split(name, bytes))
        {
            try
            {
                queries.Add(ReadLine(line));
            }
            catch (InputException fault)
            {
                errors.Add(fault.Error);
            }
        }

        return new(queries.ToImmutable(), errors.ToImmutable());
    }

    private static Query ReadLine(JsonLine line)
    {
        using var json = line.Parse();
        var id = line.Id(json.RootElement) ?? string.Create(CultureInfo.InvariantCulture, $"{line.File}:{line.Number}");
        var text = line.Text(json.RootElement, "text") ?? throw new InputException(line.Error(0, "this line has no \"text\"", "write {\"id\": \"…\", \"text\": \"…\"}"));
        if (!json.RootElement.TryGetProperty("context", out var context) || context.ValueKind == JsonValueKind.Null)
            return new(id, new(text));
        if (context.ValueKind != JsonValueKind.Object)
            throw new InputException(line.Error(0, "\"context\" is not an object", "write \"context\": {\"before\": [\"…\"], \"after\": [\"…\"], \"speaker\": \"…\", \"date\": \"…\"}"));
        return new(id, new(text, Sentences(line, context, "before"), Sentences(line, context, "after"), line.Text(context, "speaker"), line.Text(context, "date")));
    }

    /// <summary>The sentences of a field: a list of texts, or one text.</summary>
    private static ImmutableArray<string> Sentences(JsonLine line, JsonElement context, string field)
    {
        if (!context.TryGetProperty(field, out var value) || value.ValueKind != JsonValueKind.Array)
            return line.Text(context, field) is { } sentence ? [sentence] : [];
        return [.. value.EnumerateArray().Select(sentence => line.TextValue(sentence, field))];
    }
}
