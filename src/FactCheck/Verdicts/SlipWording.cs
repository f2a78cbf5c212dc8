using FactCheck.Matches.Measures;
using FactCheck.Matches.Slips;
using FactCheck.Mentions;

namespace FactCheck.Verdicts;

/// <summary>Says by which slip a value on record becomes the claimed one: "two digits have changed places", "day and month are right: probably the wrong year".</summary>
internal static class SlipWording
{
    private const int YearLength = 4;

    /// <summary>Of days, and of days with an hour, the date stands in the first ten letters.</summary>
    private const int DayPrecision = 10;

    /// <param name="numberText">The words of the mention's number.</param>
    /// <returns>Null where the two are simply different.</returns>
    public static string? Of(Mention mention, Figure evidence, string numberText)
    {
        if (evidence.Value is MentionValue.Temporal { Edtf: var recorded })
            return mention.Figure.Value is MentionValue.Temporal { Edtf: var stated } ? OfYear(stated, recorded) ?? OfDate(WithYearOf(mention.Figure, stated, recorded), recorded) : null;
        var claimed = AmountsOfTime.AsNumber(mention.Figure);
        return (HasTwoDigits(claimed) ? UnitSlips.Find(claimed, evidence, numberText)?.Explanation : null) ?? OfDigits(claimed, evidence);
    }

    /// <summary>One digit is the same by chance: "3 hours" of 3 years.</summary>
    private static bool HasTwoDigits(Figure claimed) => claimed is { Value: MentionValue.Exact { Value: var stated }, Resolution: var step } && stated.Abs() >= (step ?? 1) * 10;

    /// <summary>Of the numbers alone, two digits that have changed places too, unless the text does not say what they count; the one on record in the claimed unit.</summary>
    private static string? OfDigits(Figure claimed, Figure evidence)
    {
        if (claimed.Value is not MentionValue.Exact { Value: var stated } || Diagnostician.InUnitOf(claimed, evidence) is not { } recorded)
            return null;
        return DigitSlips.Find(stated, recorded, claimed.Resolution) ?? DigitSlips.FindTransposition(stated, recorded, claimed.Resolution) ?? (FigureComparer.IsReversed(claimed, evidence) && (claimed.Unit is not null || evidence.Unit is null) ? DigitSlips.Transposed : null);
    }

    /// <summary>"1932" for 1923.</summary>
    private static string? OfYear(string stated, string recorded) =>
        stated.Length == YearLength && Period.Parse(stated)?.First is { } mine && Period.Parse(recorded)?.First is { } theirs ? DigitSlips.FindTransposition(mine.Year, theirs.Year, null) : null;

    /// <summary>Both in EDTF.</summary>
    public static string? OfDate(string stated, string recorded)
    {
        if (stated.Length < DayPrecision || recorded.Length < DayPrecision)
            return null;
        if (stated[YearLength..DayPrecision] == recorded[YearLength..DayPrecision] && stated[..YearLength] != recorded[..YearLength])
            return "day and month are right: probably the wrong year";
        var isWrongMonth = stated.Length == DayPrecision && recorded.Length == DayPrecision && stated[..YearLength] == recorded[..YearLength] && stated[8..] == recorded[8..] && stated[5..7] != recorded[5..7];
        return isWrongMonth ? "day and year are right: probably the wrong month" : null;
    }

    /// <summary>A date whose year the text does not say is compared by its day and month.</summary>
    public static string WithYearOf(Figure claimed, string stated, string recorded) =>
        claimed.IsYearUnsaid && recorded.Length >= YearLength && stated.Length >= YearLength ? string.Concat(recorded.AsSpan(0, YearLength), stated.AsSpan(YearLength)) : stated;
}
