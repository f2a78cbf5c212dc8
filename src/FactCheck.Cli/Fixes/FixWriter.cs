using FactCheck.Cli.Inputs;
using FactCheck.Cli.Outputs;
using FactCheck.Documents;
using FactCheck.InputErrors;

namespace FactCheck.Cli.Fixes;

/// <summary>Writes a corrected article over its file, with every other byte as it was.</summary>
internal static class FixWriter
{
    /// <exception cref="InputException">The file cannot be read or written, or was changed meanwhile, or its encoding lacks a character of a correction.</exception>
    public static void Write(FixedArticle article)
    {
        var bytes = FileBytes.Read(article.Name);
        var (encoding, markLength) = SourceDecoder.EncodingOf(article.Name, bytes);
        var content = bytes.AsSpan(markLength);
        if (!encoding.GetBytes(article.Original).AsSpan().SequenceEqual(content))
            throw new InputException(new(article.Name, null, "this file cannot be corrected without changing other bytes of it", "check that nobody else writes it, or save it as UTF-8"));
        var corrected = encoding.GetBytes(article.Corrected);
        if (encoding.GetString(corrected) != article.Corrected)
            throw new InputException(new(article.Name, null, "the file's encoding has no sign that a correction needs", "save it as UTF-8"));
        AtomicFile.Write(article.Name, output =>
        {
            output.Write(bytes, 0, markLength);
            output.Write(corrected);
        });
    }
}
