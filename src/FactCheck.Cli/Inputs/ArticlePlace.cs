using System.Globalization;
using FactCheck.Cli.Terminal;
using FactCheck.Documents;
using FactCheck.InputErrors;
using FactCheck.Spans;

namespace FactCheck.Cli.Inputs;

/// <summary>A place in an article, as reports write it: <c>article.md:12:5</c>; in a document of a JSON Lines file <c>posts.jsonl:ID:12:5</c>.</summary>
internal sealed record ArticlePlace(string Article, LinePosition Position)
{
    private const string Advice = "name the place as reports do, ARTICLE:LINE:COLUMN, such as article.md:12:5";

    /// <summary>The file to read: the article, or what stands before the document's id.</summary>
    public string FileName { get; } = FileOf(Article);

    /// <exception cref="InputException">There is no line and column.</exception>
    public static ArticlePlace Parse(string written)
    {
        var column = written.LastIndexOf(':');
        var line = column <= 0 ? -1 : written.LastIndexOf(':', column - 1);
        if (line > 0 && Number(written.AsSpan(line + 1, column - line - 1)) is { } row && Number(written.AsSpan(column + 1)) is { } at)
            return new(written[..line], new(row, at));
        throw new InputException(new(written, null, "this is no place in an article", Advice));
    }

    /// <param name="format">One of <see cref="InputFormats.Names"/>, or null to go by the file's name.</param>
    /// <param name="published">Overrides the date that the article gives of itself.</param>
    /// <exception cref="InputException">The article cannot be read, or the file has no such document.</exception>
    public Document Read(string? format, DateOnly? published)
    {
        if (!InputFormats.AreLines(format, FileName))
            return new DocumentSource(Article, FileBytes.Read(Article), InputFormats.FormatOf(format, Article), published).Read();
        var lines = JsonLinesReader.Read(FileName, FileBytes.Read(FileName), published);
        var id = Article == FileName ? null : Article[(FileName.Length + 1)..];
        // A line without an id is called by the file's name and its number.
        if (id is not null && lines.Documents.FirstOrDefault(document => document.Id == id || document.Id == Article) is { } found)
            return found.Read();
        ErrorOutput.Write(lines.Errors);
        var example = lines.Documents.IsEmpty ? "" : $", such as {FileName}:{lines.Documents[0].Id}:{Position}";
        throw new InputException(new(FileName, null, id is null ? "a JSON Lines file has many documents, and none is named" : $"no document of this file has the id '{id}'", $"name it as FILE:ID:LINE:COLUMN{example}"));
    }

    /// <exception cref="InputException">The article has no such line or column.</exception>
    public int OffsetIn(SourceText source)
    {
        if (Position.Line > source.LineCount)
            throw new InputException(new(source.Name, null, $"there is no line {Position.Line.ToString(CultureInfo.InvariantCulture)}", $"its last line is {source.LineCount.ToString(CultureInfo.InvariantCulture)}"));
        var line = source.Line(Position.Line);
        if (Position.Column > line.Length + 1)
            throw new InputException(new(source.Name, Position with { Column = line.Length + 1 }, $"the line has no column {Position.Column.ToString(CultureInfo.InvariantCulture)}", "name a column of the line, from 1", line));
        return source.OffsetOf(Position);
    }

    private static string FileOf(string article)
    {
        if (File.Exists(article))
            return article;
        for (var colon = article.IndexOf(':', StringComparison.Ordinal); colon >= 0; colon = article.IndexOf(':', colon + 1))
        {
            if (File.Exists(article[..colon]))
                return article[..colon];
        }

        return article;
    }

    private static int? Number(ReadOnlySpan<char> digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
