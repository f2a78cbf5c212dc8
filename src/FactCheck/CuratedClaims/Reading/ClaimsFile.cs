using System.Buffers;
using System.Text;
using System.Text.Unicode;
using FactCheck.CuratedClaims.Nodes;
using FactCheck.InputErrors;
using FactCheck.Spans;

namespace FactCheck.CuratedClaims.Reading;

/// <summary>Opens one claims file, checks that it is text of a bearable size, and reads it in its format.</summary>
internal sealed class ClaimsFile(string file, FileErrors errors, ClaimReader reader, Action<CuratedClaim> add)
{
    private const int Mebibyte = 1 << 20;
    private const long LargestYaml = 16 * Mebibyte;
    private const long LargestJsonLines = 256 * Mebibyte;

    /// <summary>What no text file holds: a binary file is told by it.</summary>
    private static readonly SearchValues<char> ControlCharacters =
        SearchValues.Create([.. Enumerable.Range(0, 32).Select(i => (char)i).Except(['\t', '\n', '\r']), '\x7F']);

    /// <summary>The text of a YAML file, for the lines of later findings; null for other formats and where it could not be read.</summary>
    public SourceText? Text { get; private set; }

    public void Read()
    {
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1);
            var isJsonLines = file.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);
            var largest = isJsonLines ? LargestJsonLines : LargestYaml;
            if (!stream.CanSeek)
                Report(null, "it is no regular file", "save the claims to a file first");
            else if (stream.Length > largest)
                Report(
                    null,
                    $"the file is larger than {largest / Mebibyte} MiB",
                    isJsonLines ? "split it into several files" : "split it into several files, or write bulk data as JSON Lines");
            else if (isJsonLines)
                new JsonLinesClaims(file, errors, reader, add).Read(stream);
            else
                ReadYaml(stream);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Report(null, "the file cannot be read", "check that it is there and that you may read it");
        }
    }

    private void ReadYaml(FileStream stream)
    {
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var content = bytes.AsSpan();
        if (content.StartsWith(Encoding.UTF8.Preamble))
            content = content[Encoding.UTF8.Preamble.Length..];
        if (!Utf8.IsValid(content))
        {
            Report(new(LineOfInvalid(content), 1), "the line is not UTF-8", "save the file as UTF-8");
            return;
        }

        var text = new SourceText(file, Encoding.UTF8.GetString(content));
        var control = text.Text.AsSpan().IndexOfAny(ControlCharacters);
        if (control >= 0)
        {
            errors.Add(
                InputError.At(text, control, "the file holds a control character: it is no text", "write the claims as YAML, in UTF-8") with { SourceLine = null });
            return;
        }

        Text = text;
        new YamlClaims(text, errors, reader, add).Read();
    }

    private static int LineOfInvalid(ReadOnlySpan<byte> content)
    {
        var line = 1;
        foreach (var range in content.Split((byte)'\n'))
        {
            if (!Utf8.IsValid(content[range]))
                break;
            line++;
        }

        return line;
    }

    private void Report(LinePosition? position, string message, string advice) => errors.Add(new(file, position, message, advice));
}
