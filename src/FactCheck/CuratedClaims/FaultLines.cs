using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;
using FactCheck.CuratedClaims.Nodes;
using FactCheck.CuratedClaims.Reading;
using FactCheck.InputErrors;

namespace FactCheck.CuratedClaims;

/// <summary>Gives errors the lines they stand in, of files whose text nobody keeps: JSON Lines and tables.</summary>
public static class FaultLines
{
    private static readonly SearchValues<byte> Controls = SearchValues.Create([.. Enumerable.Range(0, ' ').Where(value => value != '\t').Select(value => (byte)value)]);

    /// <returns>The same errors; one whose file has changed since, or whose line cannot be shown, is as it was.</returns>
    public static ImmutableArray<InputError> Add(ImmutableArray<InputError> errors)
    {
        var wanted = errors.Where(error => error is { SourceLine: null, Position.Line: > 0 }).ToLookup(error => error.File, error => error.Position!.Value.Line);
        var lines = wanted.ToDictionary(file => file.Key, file => Read(file.Key, file.ToHashSet()), StringComparer.Ordinal);
        return [.. errors.Select(error => error is { SourceLine: null, Position: { } place } && lines.GetValueOrDefault(error.File)?.GetValueOrDefault(place.Line) is { } line ? error with { SourceLine = line } : error)];
    }

    private static Dictionary<int, string> Read(string file, HashSet<int> numbers)
    {
        var found = new Dictionary<int, string>();
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1);
            var lines = new Utf8Lines(stream);
            for (var left = numbers.Count; left > 0 && stream.CanSeek && lines.MoveNext();)
            {
                if (!numbers.Contains(lines.LineNumber))
                    continue;
                left--;
                var line = lines.Line.Span;
                if (!line.IsEmpty && Utf8.IsValid(line) && !line.ContainsAny(Controls))
                    found.Add(lines.LineNumber, Encoding.UTF8.GetString(line).TrimStart('\uFEFF'));
            }
        }
        catch (Exception fault) when (TextFile.IsFault(fault))
        {
            // What was wrong with the file is told all the same.
            return found;
        }

        return found;
    }
}
