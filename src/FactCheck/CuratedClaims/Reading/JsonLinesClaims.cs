using System.Text;
using System.Text.Unicode;
using FactCheck.CuratedClaims.Nodes;
using FactCheck.InputErrors;
using FactCheck.Spans;

namespace FactCheck.CuratedClaims.Reading;

/// <summary>Reads claims from JSON Lines, one a line; a line that is none is reported and the next is read.</summary>
internal sealed class JsonLinesClaims(string file, FileErrors errors, ClaimReader reader, Action<CuratedClaim> add)
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public void Read(Stream stream)
    {
        var lines = new Utf8Lines(stream);
        while (lines.MoveNext())
        {
            var line = lines.Line.Span;
            if (lines.LineNumber == 1 && line.StartsWith(ByteOrderMark))
                line = line[ByteOrderMark.Length..];
            if (lines.IsTooLong)
                Report(lines.LineNumber, $"the line is longer than {Utf8Lines.MaximumLength / 1024} KiB", "write one claim a line");
            else if (!Utf8.IsValid(line))
                Report(lines.LineNumber, "the line is not UTF-8", "save the file as UTF-8");
            else if (!line.Trim(" \t\r"u8).IsEmpty)
                ReadLine(line, lines.LineNumber);
        }
    }

    private void ReadLine(ReadOnlySpan<byte> line, int number)
    {
        var source = new ClaimsSource(new SourceText(file, Encoding.UTF8.GetString(line)), number - 1, errors);
        try
        {
            if (reader.Read(JsonNodes.Read(line, source), source) is { } claim)
                add(claim);
        }
        catch (MalformedNodeException e)
        {
            source.Report(e.Offset, e.Message, e.Advice);
        }
    }

    private void Report(int line, string message, string advice) => errors.Add(new InputError(file, new(line, 1), message, advice));
}
