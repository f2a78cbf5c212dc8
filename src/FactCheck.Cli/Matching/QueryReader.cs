using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Cli.Inputs;
using FactCheck.InputErrors;

namespace FactCheck.Cli.Matching;

/// <summary>Reads queries from JSON Lines: <c>{"id", "text"}</c>, other fields ignored.</summary>
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
        return new(id, text);
    }
}
