using System.Globalization;
using FactCheck.CuratedClaims;
using FactCheck.Matches.Terms;
using FactCheck.Mentions;
using FactCheck.Spans;

namespace FactCheck.Matches.Reservations;

/// <summary>Tells that a figure is of several years together: what was shipped "in 2015 and 2016", or "between 2013 and 2015", is not what is on record of one of them.</summary>
internal static class SeveralYears
{
    private const int YearDigits = 4;
    private const int DaysOfHalfYear = 183;
    private const string And = " and ";
    private const string Comma = ", ";
    private const string In = "in ";

    /// <returns>The reason, in words, or null.</returns>
    public static string? Of(CuratedClaim curated, ClaimTerms terms, string text)
    {
        if (terms is not { Respective: null, Claim: { Period: { } edtf, PeriodSpan: { } span, Mention: { } mention } } || Period.Parse(edtf) is not { First: not null, Last: not null } stated || PartsOfPeriod.IsLevel(curated) || IsListed(mention, text))
            return null;
        if ((WithYearBefore(stated, span, text) ?? WithYearsBehind(stated, span, mention, text) ?? (HasTwoYears(span.Of(text)) && !terms.Claim.IsOfSplitYear ? stated : null)) is not { } whole)
            return null;
        var recorded = curated.Values.Select(curated.PeriodOf).OfType<Period>().Where(period => period.Overlaps(whole)).ToList();
        return recorded.Count > 0 && recorded.TrueForAll(period => IsShorter(period, whole)) ? "period: the figure is of several years together, and what is on record is of one of them" : null;
    }

    private static bool IsShorter(Period recorded, Period whole) =>
        recorded is { First: { } from, Last: { } to } && whole is { First: { } first, Last: { } last } && last.DayNumber - first.DayNumber - (to.DayNumber - from.DayNumber) >= DaysOfHalfYear;

    /// <summary>"In 2015 and 2016 it shipped 19.63 and 22.48 million": each year may have a figure of its own.</summary>
    private static bool IsListed(Mention mention, string text)
    {
        var after = text.AsSpan(mention.Span.End);
        return NearbyWords.Before(text, mention.Span.Start) is "and" or "or" || (after.StartsWith(And, StringComparison.Ordinal) && after.Length > And.Length && (char.IsAsciiDigit(after[And.Length]) || char.GetUnicodeCategory(after[And.Length]) == UnicodeCategory.CurrencySymbol));
    }

    /// <summary>"2015 and (in) 2016", of which the second is the figure's period.</summary>
    private static Period? WithYearBefore(Period stated, TextSpan span, string text)
    {
        var before = text.AsSpan(0, span.Start);
        if (before.EndsWith(And + In, StringComparison.Ordinal))
            before = before[..^In.Length];
        if (!before.EndsWith(And, StringComparison.Ordinal))
            return null;
        before = before[..^And.Length];
        return YearAtStart(before[(before.LastIndexOfAny(' ', '(') + 1)..]) is { } year ? With(stated, year) : null;
    }

    /// <summary>"2014, 2015 and (in) 2016", of which the first is the figure's period.</summary>
    private static Period? WithYearsBehind(Period stated, TextSpan span, Mention mention, string text)
    {
        var after = text.AsSpan(span.End);
        while (after.StartsWith(Comma, StringComparison.Ordinal) && YearAtStart(after[Comma.Length..]) is not null)
            after = after[(Comma.Length + YearDigits)..];
        if (!after.StartsWith(And, StringComparison.Ordinal))
            return null;
        after = after[And.Length..];
        if (after.StartsWith(In, StringComparison.Ordinal))
            after = after[In.Length..];
        return YearAtStart(after) is { } year && mention.Span.Start != text.Length - after.Length ? With(stated, year) : null;
    }

    private static bool HasTwoYears(ReadOnlySpan<char> words)
    {
        var (digits, years) = (0, 0);
        foreach (var letter in words)
        {
            digits = char.IsAsciiDigit(letter) ? digits + 1 : 0;
            years += digits == YearDigits ? 1 : 0;
        }

        return years > 1;
    }

    private static int? YearAtStart(ReadOnlySpan<char> text) =>
        text.Length >= YearDigits && !(text.Length > YearDigits && char.IsLetterOrDigit(text[YearDigits])) ? YearIn(text[..YearDigits]) : null;

    private static int? YearIn(ReadOnlySpan<char> digits) =>
        digits[0] is '1' or '2' && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    private static Period With(Period stated, int year)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        return new(stated.First < first ? stated.First : first, stated.Last > last ? stated.Last : last);
    }
}
