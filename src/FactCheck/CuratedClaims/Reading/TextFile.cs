using System.Buffers;
using System.Text;
using System.Text.Unicode;
using FactCheck.CuratedClaims.Nodes;
using FactCheck.InputErrors;
using FactCheck.Spans;

namespace FactCheck.CuratedClaims.Reading;

/// <summary>Reads whole files of the database as text, with a clear error where that fails.</summary>
internal static class TextFile
{
    public const int Mebibyte = 1 << 20;

    /// <summary>What no text file holds: a binary file is told by it.</summary>
    private static readonly SearchValues<char> ControlCharacters =
        SearchValues.Create([.. Enumerable.Range(0, 32).Select(i => (char)i).Except(['\t', '\n', '\r']), '\x7F']);

    /// <param name="largest">The most bytes that are read.</param>
    /// <param name="splitAdvice">What to do with a larger file.</param>
    /// <param name="encoding">How the file is written; null for UTF-8.</param>
    /// <returns>Null when it cannot be read, which is reported.</returns>
    public static SourceText? Read(string file, long largest, string splitAdvice, FileErrors errors, Encoding? encoding = null)
    {
        try
        {
            using var stream = Open(file, largest, splitAdvice, errors);
            if (stream is null)
                return null;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return Decode(file, bytes, errors, encoding ?? Encoding.UTF8);
        }
        catch (Exception fault) when (IsFault(fault))
        {
            errors.Add(Unreadable(file));
            return null;
        }
    }

    /// <returns>Null when it is no file or too large, which is reported.</returns>
    public static FileStream? Open(string file, long largest, string splitAdvice, FileErrors errors)
    {
        var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1);
        if (stream is { CanSeek: true } && stream.Length <= largest)
            return stream;
        errors.Add(stream.CanSeek
            ? new(file, null, $"the file is larger than {largest / Mebibyte} MiB", splitAdvice)
            : new(file, null, "it is no regular file", "save the claims to a file first"));
        stream.Dispose();
        return null;
    }

    public static bool IsFault(Exception fault) => fault is IOException or UnauthorizedAccessException;

    public static InputError Unreadable(string file) => new(file, null, "the file cannot be read", "check that it is there and that you may read it");

    private static SourceText? Decode(string file, ReadOnlySpan<byte> content, FileErrors errors, Encoding encoding)
    {
        if (content.StartsWith(Encoding.UTF8.Preamble))
        {
            content = content[Encoding.UTF8.Preamble.Length..];
            encoding = Encoding.UTF8;
        }

        if (encoding is UTF8Encoding && !Utf8.IsValid(content))
        {
            errors.Add(new(file, new(LineOfInvalid(content), 1), "the line is not UTF-8", "save the file as UTF-8"));
            return null;
        }

        var text = new SourceText(file, encoding.GetString(content));
        var control = text.Text.AsSpan().IndexOfAny(ControlCharacters);
        if (control < 0)
            return text;
        errors.Add(InputError.At(text, control, "the file holds a control character: it is no text", "save it as plain text, in UTF-8") with { SourceLine = null });
        return null;
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
}
