using System.Globalization;
using FactCheck.InputErrors;
using FactCheck.Spans;

namespace FactCheck.Cli.Inputs;

/// <summary>A place in an article, as reports write it: <c>article.md:12:5</c>.</summary>
internal sealed record ArticlePlace(string Article, LinePosition Position)
{
    private const string Advice = "name the place as reports do, ARTICLE:LINE:COLUMN, such as article.md:12:5";

    /// <exception cref="InputException">There is no line and column.</exception>
    public static ArticlePlace Parse(string written)
    {
        var column = written.LastIndexOf(':');
        var line = column <= 0 ? -1 : written.LastIndexOf(':', column - 1);
        if (line > 0 && Number(written.AsSpan(line + 1, column - line - 1)) is { } row && Number(written.AsSpan(column + 1)) is { } at)
            return new(written[..line], new(row, at));
        throw new InputException(new(written, null, "this is no place in an article", Advice));
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

    private static int? Number(ReadOnlySpan<char> digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
