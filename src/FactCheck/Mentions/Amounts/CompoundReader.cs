using FactCheck.Mentions.Numbers;
using Fractions;

namespace FactCheck.Mentions.Amounts;

/// <summary>Reads amounts in several units as one: "7 feet, 10 inches", "24 hours, 39 minutes", "an hour and a half". The value is in the last, smallest unit.</summary>
internal static class CompoundReader
{
    private const int MaxParts = 6;

    public static Amount Extend(in TokenRun run, Amount amount)
    {
        for (var parts = 1; parts < MaxParts && amount.Measure is { Factor: not null, Offset.IsZero: true } && !amount.Value.IsNegative; parts++)
        {
            if (Next(run, amount) is not { } longer)
                break;
            amount = longer;
        }

        return amount;
    }

    private static Amount? Next(in TokenRun run, in Amount amount)
    {
        var at = amount.End;
        if (amount.Unit is "foot" && Inches(run, amount) is { } inches)
            return inches;
        if (amount.Unit is "hour" && EndsShortLength(run, at))
            return InMinutes(amount, int.Parse(run.At(at), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture), at + 1) with { End = at + 2 };
        var hasComma = run.Is(at, ',');
        if (hasComma)
            at++;
        if (run.Is(at, "and"))
            at++;
        if (run.Is(at - 1, "and") && amount.Measure is not { Dimension: "count" } && AndHalf(run, amount, at) is { } half)
            return half;
        var start = run.Is(at, "a") || run.Is(at, "an") ? at + 1 : at;
        if (!run.IsDigits(start) && !run.IsWord(start))
            return null;
        if (amount.Unit is "hour" && Minutes(run, amount, start) is { } minutes)
            return minutes;
        if (AmountReader.Read(run, start, at) is not { } part || part.NumberFirst > start || part.Measure is not { Offset.IsZero: true } smaller || part.Value.IsNegative)
            return null;
        if (smaller.Dimension != amount.Measure!.Dimension || smaller.Factor is not { } small || amount.Measure.Factor is not { } large || small >= large || small * part.Value >= large * 4 || smaller.Dimension is not ("length" or "time" or "mass" or "volume" or "angle"))
            return null;
        // "3 barrels, 2 bushels" are two amounts: after a comma the units must go into each other whole; only the lengths of months and years do not.
        if (hasComma && smaller.Dimension is not "time" && !(large / small).Denominator.IsOne)
            return null;
        return part with { First = amount.First, NumberFirst = amount.NumberFirst, Value = (amount.Value * large / small) + part.Value };
    }

    /// <summary>"6-foot-3", "6-foot-11-inch", "5 feet 10 tall", "5ft 11".</summary>
    private static Amount? Inches(in TokenRun run, in Amount amount)
    {
        var at = amount.End + 1;
        if (IsHeight(run, amount.First - 1, amount.End))
            at = amount.End;
        else if (!run.IsHyphen(amount.End) || !run.Touches(amount.End) || !run.Touches(at))
            return null;
        if (AmountReader.Read(run, at, at) is not { } part || part.NumberFirst > at || part.Value >= 12 || part.Value.IsNegative || !(part.IsBare || part.Unit is "inch"))
            return null;
        return part with { First = amount.First, NumberFirst = amount.NumberFirst, Value = (amount.Value * 12) + part.Value, Kind = amount.Kind, Unit = "inch", Measure = Units.Find("inch") };
    }

    /// <summary>"1h30m": digits and an m, tied to the hours.</summary>
    public static bool EndsShortLength(in TokenRun run, int at) =>
        run.IsDigits(at) && run.Touches(at) && run[at].Length <= 2 && run.At(at + 1) is "m" or "min" && run.Touches(at + 1) && !(run.Touches(at + 2) && (run.IsWord(at + 2) || run.IsDigits(at + 2)));

    /// <summary>A small number behind the feet that counts nothing itself: "5 feet 10 tall", but not "50 feet 2 times".</summary>
    private static bool IsHeight(in TokenRun run, int before, int at)
    {
        if (!run.IsDigits(at) || run[at].Length > 2 || run.Gap(at) != 1)
            return false;
        var next = at + 1;
        var isStated = run.Is(before, "is") || run.Is(before, "was") || run.Is(before, "at") || run.Is(before, "stands") || run.Is(before, "stood");
        return !run.Has(next) || run.Is(next, "tall") || run.Is(next, "high") || (isStated && (run.Is(next, "and") || run.Is(next, "with"))) || (run.Is(next, "to") && run.IsDigits(next + 1))
            || (run.Mark(next) is '.' or ',' or ';' or ')' && !(run.IsDigits(next + 1) && run.Touches(next + 1)));
    }

    /// <summary>"1 hour thirty".</summary>
    private static Amount? Minutes(in TokenRun run, in Amount amount, int at)
    {
        if (at != amount.End || AmountReader.Read(run, at, at) is not { IsBare: true } part || part.Value >= 60 || part.Value < 5 || run.IsWord(part.End) || run.Touches(part.End) && !run.Is(part.End, '.') && !run.Is(part.End, ','))
            return null;
        return InMinutes(amount, part.Value, part.End);
    }

    private static Amount InMinutes(in Amount hours, Fraction minutes, int end) =>
        hours with { End = end, NumberEnd = end, Value = (hours.Value * 60) + minutes, Resolution = Fraction.One, Unit = "minute", Measure = Units.Find("minute") };

    /// <summary>"a month and a half".</summary>
    private static Amount? AndHalf(in TokenRun run, in Amount amount, int at)
    {
        var part = run.Is(at, "a") ? at + 1 : at;
        if (!run.Is(part, "half") && !run.Is(part, "quarter"))
            return null;
        var end = part + 1;
        if (run.IsWord(end) && !run.Is(end, "of"))
        {
            // "a foot and half the head" speaks of something else.
            if (run.Is(end, "the") || run.Is(end, "an") || run.Is(end, "a"))
                return null;
        }

        return amount with { End = end, NumberEnd = end, Value = amount.Value + new Fraction(1, run.Is(part, "half") ? 2 : 4), Resolution = null };
    }
}
