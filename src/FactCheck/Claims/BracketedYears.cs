using FactCheck.Mentions;
using FactCheck.Spans;

namespace FactCheck.Claims;

/// <summary>The year in brackets right behind a figure says when it holds: "2,870 (2020), 4,310 (2021)".</summary>
internal static class BracketedYears
{
    private const string Opening = " (";
    private const int YearDigits = 4;

    /// <returns>The year without its brackets; null where none stands there.</returns>
    public static TextSpan? Behind(ReadOnlySpan<char> text, Mention mention)
    {
        var start = mention.Span.End + Opening.Length;
        var end = start + YearDigits;
        if (mention.Figure.Value is MentionValue.Temporal || end >= text.Length || text[end] != ')' || !text[mention.Span.End..].StartsWith(Opening, StringComparison.Ordinal))
            return null;
        var year = text[start..end];
        return year[0] is '1' or '2' && !year.ContainsAnyExceptInRange('0', '9') ? new(start, end) : null;
    }
}
