using FactCheck.Mentions.Measures;
using FactCheck.Mentions.Numbers;
using FactCheck.Sentences;
using Fractions;

namespace FactCheck.Mentions.Amounts;

/// <summary>Reads one number with its sign and with the unit, currency or percent sign that stands by it.</summary>
internal static class AmountReader
{
    /// <param name="limit">The first token that may be taken before the number.</param>
    public static Amount? Read(in TokenRun run, int at, int limit)
    {
        if (RaceTimes.Read(run, at) is { } raceTime)
            return raceTime;
        if (NumberReader.Read(run, at) is not { } number)
            return null;
        if (Ages.ReadGroup(run, number) is { } ageGroup)
            return ageGroup;
        if (DigitIdioms.IsPlural(run, number))
            return null;
        if (ReadLoss(run, number, limit) is { } loss)
            return loss;
        var (first, isMinus) = Signs.Find(run, number.First, limit);
        var isCurrencyBefore = CurrencyReader.TryReadBefore(run, first, limit, out var currency, out var currencyFirst, out var isMillions);
        if (isCurrencyBefore && first == number.First)
        {
            first = currencyFirst;
            // "-$5".
            var (signFirst, signIsMinus) = Signs.Find(run, currencyFirst, limit);
            if (run.Touches(currencyFirst))
                (first, isMinus) = (signFirst, signIsMinus);
        }
        else if (isCurrencyBefore)
        {
            first = currencyFirst;
        }

        if (number.Has(NumberForms.Letter))
            number = LetterMagnitudes.Decide(run, number, isCurrencyBefore);
        if (isMinus)
            number = number with { Value = -number.Value, Forms = number.Forms | NumberForms.Signed };
        if (number.Has(NumberForms.Ordinal))
            return Plain(first == number.First ? number.First : first, number, MentionKind.Ordinal);
        number = WithTolerance(run, number);
        if (isCurrencyBefore)
            return OfCurrency(run, first, number, currency, isMillions, number.End, true);
        return WithToleranceAfter(run, ReadTail(run, first, number));
    }

    /// <summary>"$(2.3) million": accounts write losses in brackets.</summary>
    private static Amount? ReadLoss(in TokenRun run, in NumberReading number, int limit)
    {
        var bracket = number.First - 1;
        if (!run.Is(bracket, '(') || !run.Touches(number.First) || !run.Touches(bracket) || !run.Is(number.End, ')') || !CurrencyReader.TryReadBefore(run, bracket, limit, out var currency, out var first, out var isMillions))
            return null;
        var whole = Magnitudes.Extend(run, number with { End = number.End + 1 });
        return OfCurrency(run, first, whole with { Value = -whole.Value, Forms = whole.Forms | NumberForms.Signed }, currency, isMillions, whole.End, true);
    }

    /// <summary>"0.2% ± 0.4%".</summary>
    private static Amount WithToleranceAfter(in TokenRun run, in Amount amount)
    {
        if (!run.Is(amount.End, '\u00B1') || amount.IsBare || !run.IsDigits(amount.End + 1) || NumberReader.Read(run, amount.End + 1) is not { } number)
            return amount;
        var tolerance = ReadTail(run, number.First, number);
        return tolerance.Unit == amount.Unit ? amount with { End = tolerance.End } : amount;
    }

    private static Amount ReadTail(in TokenRun run, int first, in NumberReading number)
    {
        // Before units: "21st" is no weight of 21 stone.
        if (Ordinals.TryRead(run, first, number) is { } ordinal)
            return ordinal;
        if (PercentReader.Read(run, UnitSuffixes.AfterArticle(run, number)) is { } percent)
            return Plain(first, number, MentionKind.Percent) with { End = percent.End, Unit = percent.Unit };
        var tied = run.IsHyphen(number.End) && run.Touches(number.End) ? number.End + 1 : UnitSuffixes.AfterArticle(run, number);
        // "half a point", "a quarter-point rise".
        if (number.Has(NumberForms.Parts | NumberForms.Words) && number.Value < Fraction.One && run.Is(tied, "point"))
            return Plain(first, number, MentionKind.Number) with { End = tied + 1, Unit = "points" };
        if (CurrencyReader.TryReadAfter(run, tied, out var currency, out var end, out var isMillions) && !IsWeightBySense(run, tied))
            return OfCurrency(run, first, number, currency, isMillions, end, false);
        if (Pounds.AreMoney(run, number, tied))
            return OfCurrency(run, first, number, new("GBP", PartsOfOne: 1), false, tied + 1, false);
        if (!number.Has(NumberForms.Share) && UnitSuffixes.Read(run, number) is { } unit)
        {
            var amount = Plain(first, number, KindOf(unit.Unit)) with { End = unit.End, Unit = unit.Unit.Name, Measure = unit.Unit };
            return BelowZero(run, amount);
        }

        return BelowZero(run, Plain(first, number, MentionKind.Number));
    }

    public static MentionKind KindOf(UnitDefinition unit) => unit.Dimension switch
    {
        "time" => MentionKind.Duration,
        "count" => MentionKind.Number,
        _ => MentionKind.Quantity,
    };

    public static Amount Plain(int first, in NumberReading number, MentionKind kind) =>
        new(first, number.End, first, number.End, number.Value, number.Resolution, kind, null, null, number.Forms, false);

    private static Amount OfCurrency(in TokenRun run, int first, in NumberReading number, CurrencyEntry currency, bool isMillions, int end, bool isBefore)
    {
        var factor = currency.Factor * (isMillions ? new Fraction(1000000) : Fraction.One);
        // "75 USD million".
        if (!isBefore && !number.Has(NumberForms.Magnitude) && NumberWords.TryFind(run, end, out var scale) && scale is { Role: NumberWordRole.Scale, Form: NumberWordForm.Cardinal })
        {
            factor *= new Fraction(scale.Value);
            end++;
        }
        else if (isBefore && !number.Has(NumberForms.Magnitude) && run.Is(end, "grand"))
        {
            // "£5 grand": after a sum the word is a thousand, alone it is an adjective or a piano.
            factor *= new Fraction(1000);
            end++;
        }

        var unit = currency.Code;
        var rate = UnitReader.ReadRate(run, end);
        if (rate is { } per)
            (unit, end) = (RecurringText.Of(unit, per.Suffix), per.End);
        var amount = Plain(first, number, MentionKind.Currency) with { End = end, Unit = unit, Value = number.Value * factor, Resolution = number.Resolution * factor, IsUnitBefore = isBefore };
        return rate is null && !currency.IsMinor ? SmallChange.Extend(run, amount, number) : amount;
    }

    /// <summary>"9.83e-3 ± 1e-5": the tolerance belongs to the mention, not to its value.</summary>
    private static NumberReading WithTolerance(in TokenRun run, in NumberReading number)
    {
        var at = number.End;
        if (run.Is(at, '\u00B1'))
            at++;
        else if (run.Is(at, '+') && run.Is(at + 1, '/') && run.IsDash(at + 2))
            at += 3;
        else
            return number;
        if (!run.IsDigits(at) || DigitReader.Read(run, at) is not { } tolerance)
            return number;
        // "4.15 ± 0.01 million": the magnitude is of both.
        var scaled = Magnitudes.Extend(run, tolerance);
        if (tolerance.Value.IsZero || number.Has(NumberForms.Magnitude) || scaled.End == tolerance.End || scaled.Has(NumberForms.Letter))
            return number with { End = number.Has(NumberForms.Magnitude) ? scaled.End : tolerance.End };
        var factor = scaled.Value / tolerance.Value;
        return number with { End = scaled.End, Value = number.Value * factor, Resolution = number.Resolution * factor, Forms = number.Forms | NumberForms.Magnitude };
    }

    private static Amount BelowZero(in TokenRun run, in Amount amount)
    {
        if (!run.Is(amount.End, "below") || !(run.Is(amount.End + 1, "zero") || run.Is(amount.End + 1, "freezing")) || amount.Measure is { Dimension: not ("temperature" or "angle") })
            return amount;
        if (run.Is(amount.End + 1, "freezing"))
            return amount;
        return amount with { End = amount.End + 2, Value = -amount.Value.Abs(), Kind = MentionKind.Quantity, Unit = amount.Unit ?? "degree", Measure = amount.Measure ?? Units.Find("degree") };
    }

    /// <summary>"2 pounds sterling" is money, "2 pounds of meat" is not; "won 5 games" follows no number.</summary>
    private static bool IsWeightBySense(in TokenRun run, int at) => run.At(at) is "won" && run.IsWord(at + 1) && (run.Is(at + 1, "the") || run.Is(at + 1, "a") || run.Is(at + 1, "gold"));
}
