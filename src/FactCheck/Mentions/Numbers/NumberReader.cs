using System.Numerics;
using Fractions;

namespace FactCheck.Mentions.Numbers;

/// <summary>Reads the number that begins at a token, in digits or words, without sign, unit or hedge.</summary>
internal static class NumberReader
{
    public static NumberReading? Read(in TokenRun run, int at) => ReadPlain(run, at) is { } number ? SpelledPowers.Extend(run, number) : null;

    private static NumberReading? ReadPlain(in TokenRun run, int at)
    {
        if (run.IsDigits(at) || IsDecimalStart(run, at))
            return ReadDigits(run, at);
        if (run.IsWord(at))
            return NumberWords.TryFind(run, at, out var word) && !IsBehindSlip(run, at, word) ? WordReader.Read(run, at, word) : null;
        if (!VulgarFractions.TryRead(run.Mark(at), out var value))
            return null;
        return PartsReader.WithScale(run, new(at, at + 1, value, null, NumberForms.Digits | NumberForms.Parts));
    }

    /// <summary>"4OO million" is not a million.</summary>
    private static bool IsBehindSlip(in TokenRun run, int at, NumberWord word) => word.Role == NumberWordRole.Scale && run.Gap(at) == 1 && MistypedDigits.Hold(run, at - 1, at);

    /// <summary>".25": a decimal mark before digits and after nothing.</summary>
    public static bool IsDecimalStart(in TokenRun run, int at) =>
        run.Is(at, '.') && run.IsDigits(at + 1) && run.Touches(at + 1) && !(run.Touches(at) && (run.IsWord(at - 1) || run.IsDigits(at - 1) || run.Is(at - 1, '.') || run.Is(at - 1, ')')))
        && !(run.Is(at + 2, '.') && run.Touches(at + 2) && run.IsDigits(at + 3) && run.Touches(at + 3));

    private static NumberReading? ReadDigits(in TokenRun run, int at)
    {
        if (DigitReader.Read(run, at) is not { } number || MistypedDigits.Hold(run, at, number.End))
            return null;
        if (WithFraction(run, number) is { } fraction)
            return PartsReader.WithScale(run, fraction);
        number = WordReader.WithDecimals(run, number);
        var whole = Magnitudes.Extend(run, number);
        if (whole.End == number.End && PartsReader.ReadAnd(run, number, BigInteger.One) is { } mixed)
            return mixed;
        return whole.Has(NumberForms.Letter) ? whole : Ratios.Extend(run, whole);
    }

    /// <summary>"3/4", "7½", "2 1/4".</summary>
    private static NumberReading? WithFraction(in TokenRun run, in NumberReading number)
    {
        // "$7.90½": a part of the last digit's place.
        if (number.Has(NumberForms.Decimal) && run.Touches(number.End) && VulgarFractions.TryRead(run.Mark(number.End), out var ofLast))
            return number with { End = number.End + 1, Value = number.Value + (ofLast * (number.Resolution ?? Fraction.One)), Resolution = null, Forms = number.Forms | NumberForms.Parts };
        if (number.Has(NumberForms.Decimal))
            return ReadMarks(run, number) ?? ReadToOne(run, number);
        if (number.Has(NumberForms.Power))
            return null;
        if (run.Gap(number.End) <= 1 && VulgarFractions.TryRead(run.Mark(number.End), out var part))
            return number with { End = number.End + 1, Value = number.Value + part, Resolution = null, Forms = number.Forms | NumberForms.Parts };
        if (number.End == number.First + 1 && (TryReadSlash(run, number.First, out var simple) || TryReadRatio(run, number.First, out simple)))
            return simple;
        var at = run.IsHyphen(number.End) ? number.End + 1 : number.End;
        if (run.Gap(at) <= 2 && run.IsDigits(at) && TryReadSlash(run, at, out var proper) && proper.Value < Fraction.One && IsCommon(proper.Value.Denominator))
            return number with { End = proper.End, Value = number.Value + proper.Value, Resolution = null, Forms = number.Forms | NumberForms.Parts };
        return null;
    }

    /// <summary>"8.5/10", marks out of ten: a share, as "8/10" is.</summary>
    private static NumberReading? ReadMarks(in TokenRun run, in NumberReading number)
    {
        var (slash, best) = (number.End, number.End + 1);
        if (number.Has(NumberForms.Power) || !run.Is(slash, '/') || !run.Touches(slash) || !run.Touches(best) || !run.IsDigits(best) || run.At(best) is not ("5" or "10" or "20" or "100"))
            return null;
        var (highest, end) = (new Fraction(ParseSmall(run.At(best))), best + 1);
        var goesOn = run.Touches(end) && (run.Mark(end) is '/' or '\u00D7' || run.IsDash(end) || run.IsWord(end) || (run.Mark(end) is '.' or ',' && run.IsDigits(end + 1) && run.Touches(end + 1)));
        return goesOn || number.Value > highest ? null : number with { End = end, Value = number.Value / highest, Resolution = number.Resolution / highest, Forms = NumberForms.Digits | NumberForms.Parts };
    }

    /// <summary>"1.05:1".</summary>
    private static NumberReading? ReadToOne(in TokenRun run, in NumberReading number) =>
        run.Is(number.End, ':') && run.Touches(number.End) && run.At(number.End + 1) is "1" && run.Touches(number.End + 1) && !(run.Touches(number.End + 2) && (run.IsWord(number.End + 2) || run.IsDigits(number.End + 3)))
            ? number with { End = number.End + 2, Forms = number.Forms | NumberForms.Parts | NumberForms.Share } : null;

    private static bool IsCommon(BigInteger denominator) => denominator <= 10 || denominator == 12 || denominator == 16 || denominator == 32 || denominator == 64;

    /// <summary>"3:2", "1:10". Clock times are passed over before.</summary>
    private static bool TryReadRatio(in TokenRun run, int at, out NumberReading reading)
    {
        reading = default;
        var colon = at + 1;
        if (!run.Is(colon, ':') || !run.Touches(colon) || !run.IsDigits(colon + 1) || !run.Touches(colon + 1) || run[at].Length > 5 || run[colon + 1].Length > 6 || run.FirstCharacter(colon + 1) == '0')
            return false;
        var (first, second) = (ParseSmall(run.At(at)), ParseSmall(run.At(colon + 1)));
        reading = new(at, colon + 2, new Fraction(first, second), null, NumberForms.Digits | NumberForms.Parts | NumberForms.Share);
        return true;
    }

    private static int ParseSmall(ReadOnlySpan<char> digits) => int.Parse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture);

    private static bool TryReadSlash(in TokenRun run, int at, out NumberReading reading)
    {
        reading = default;
        var slash = at + 1;
        var isTight = run.Touches(slash) && run.Touches(slash + 1);
        // "7 3 / 4 %" in tokenised texts.
        var isSpaced = run.Gap(slash) == 1 && run.Gap(slash + 1) == 1 && run[at].Length == 1 && run.IsDigits(slash + 1) && run[slash + 1].Length <= 2;
        if (run.Mark(slash) is not ('/' or '\u2044') || !(isTight || isSpaced) || !run.IsDigits(slash + 1) || run[at].Length > 6 || run[slash + 1].Length > 6)
            return false;
        var end = slash + 2;
        var goesOn = run.Touches(end) && (run.Mark(end) is '/' or '=' || (run.IsDash(end) && !run.IsWord(end + 1)) || (run.Mark(end) is '.' or ',' && run.IsDigits(end + 1) && run.Touches(end + 1)));
        var numerator = ParseSmall(run.At(at));
        var denominator = ParseSmall(run.At(slash + 1));
        if (goesOn || denominator == 0 || run.FirstCharacter(slash + 1) == '0' || (numerator >= 1000 && denominator >= 1000))
            return false;
        reading = new(at, end, new Fraction(numerator, denominator), null, NumberForms.Digits | NumberForms.Parts);
        return true;
    }
}
