using FactCheck.Mentions;
using FactCheck.Spans;

namespace FactCheck.Claims;

/// <summary>Reads the last day of a time of which only the end is meant: "at the end of 2024", "ended 2024 ranked second".</summary>
internal static class PeriodEnds
{
    /// <param name="period">As EDTF.</param>
    /// <param name="words">The words that give it.</param>
    public static DateOnly? Of(ReadOnlySpan<char> text, string? period, TextSpan? words) =>
        words is { } span && (NamesEnd(span.Of(text)) || IsEnded(text[..span.Start].TrimEnd())) && Period.Parse(period!) is { First: not null, Last: { } last } ? last : null;

    private static bool NamesEnd(ReadOnlySpan<char> words)
    {
        words = words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? words["the ".Length..] : words;
        return words.StartsWith("end of ", StringComparison.OrdinalIgnoreCase) || words.StartsWith("end-", StringComparison.OrdinalIgnoreCase) || words.Contains("-end", StringComparison.Ordinal);
    }

    private static bool IsEnded(ReadOnlySpan<char> before) =>
        before.EndsWith(" ended", StringComparison.Ordinal) || before.EndsWith(" ending", StringComparison.Ordinal) || before.EndsWith(" finished", StringComparison.Ordinal);
}
