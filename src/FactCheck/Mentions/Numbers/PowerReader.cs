using System.Globalization;
using System.Numerics;

namespace FactCheck.Mentions.Numbers;

/// <summary>Reads the power after a number: <c>e-34</c>, <c>×10⁻⁹</c>, <c>x10^6</c>, <c>x 10-3</c>, <c>^-1</c>.</summary>
internal static class PowerReader
{
    /// <summary>A longer exponent is only known to be too large for any figure: <c>1e999999999</c> is not read as one.</summary>
    private const int MaxExponentDigits = 6;

    public static bool TryRead(in TokenRun run, int at, out Power power)
    {
        power = default;
        if (run.Touches(at) && run.Is(at, 'e') || run.Touches(at) && run.Is(at, 'E'))
            return TryReadExponent(run, at + 1, 10, false, out power);
        if (run.Touches(at) && run.Is(at, '^'))
            return TryReadExponent(run, at + 1, BigInteger.One, true, out power);
        return IsTimes(run, at) && TryReadTimes(run, at + 1, out power);
    }

    /// <summary>"10⁻⁹": any other number with a raised digit has a footnote.</summary>
    public static bool TryReadRaisedTen(in TokenRun run, in NumberReading number, out Power power)
    {
        power = default;
        var end = number.End;
        if (!run.Touches(end) || !TryReadRaised(run, ref end, out var exponent) || number.Value != 10)
            return false;
        power = new(end, BigInteger.One, exponent, true);
        return true;
    }

    /// <summary>An exponent at the position: digits with or without a sign, raised or not.</summary>
    public static bool TryReadSigned(in TokenRun run, int at, out int exponent, out int end)
    {
        (exponent, end) = (0, at);
        if (TryReadRaised(run, ref end, out exponent))
            return true;
        var isNegative = run.Touches(at) && (run.IsDash(at) && run.Mark(at) != '\u2014');
        var digits = isNegative || (run.Touches(at) && run.Is(at, '+')) ? at + 1 : at;
        if (!run.IsDigits(digits) || run.Gap(digits) > (isNegative ? 1 : 0))
            return false;
        exponent = run[digits].Length > MaxExponentDigits ? int.MaxValue : int.Parse(run.At(digits), NumberStyles.None, CultureInfo.InvariantCulture);
        exponent = isNegative ? -exponent : exponent;
        end = digits + 1;
        return true;
    }

    private static bool IsTimes(in TokenRun run, int at) =>
        run.Mark(at) is '\u00D7' or '\u22C5' or '\u00B7' or '\u2217' or '*' or 'x' or 'X' && run.IsDigits(at + 1);

    private static bool TryReadTimes(in TokenRun run, int at, out Power power)
    {
        power = default;
        if (!run.IsDigits(at) || run.Gap(at) > 1 || run[at].Length > 3)
            return false;
        var number = run.At(at);
        if (run.Touches(at + 1) && run.Is(at + 1, '^'))
            return TryReadExponent(run, at + 2, int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture), false, out power);
        if (number is "10")
        {
            // "1.0 x 10 6": the raised six came down in a plain text.
            if (run.IsDigits(at + 1) && run.Gap(at + 1) == 1 && run[at + 1].Length <= 2)
            {
                power = new(at + 2, 10, int.Parse(run.At(at + 1), NumberStyles.None, CultureInfo.InvariantCulture), false);
                return true;
            }

            if (run.IsDash(at + 1) && run.Gap(at + 1) == 1 && run.IsDigits(at + 2) && run.Touches(at + 2) && run[at + 2].Length <= 2)
            {
                power = new(at + 3, 10, -int.Parse(run.At(at + 2), NumberStyles.None, CultureInfo.InvariantCulture), false);
                return true;
            }

            return TryReadExponent(run, at + 1, 10, false, out power);
        }

        // "1.0 x 107": the same with the space lost.
        if (number.Length == 3 && number.StartsWith("10", StringComparison.Ordinal) && number[2] != '0' && !run.Touches(at + 1))
        {
            power = new(at + 1, 10, number[2] - '0', false);
            return true;
        }

        return false;
    }

    private static bool TryReadExponent(in TokenRun run, int at, BigInteger @base, bool isOfNumber, out Power power)
    {
        power = default;
        if (!TryReadSigned(run, at, out var exponent, out var end))
            return false;
        power = new(end, isOfNumber ? BigInteger.One : @base, exponent, isOfNumber);
        return true;
    }

    private static bool TryReadRaised(in TokenRun run, ref int at, out int exponent)
    {
        exponent = 0;
        var i = at;
        var isNegative = run.Touches(i) && run.Is(i, '\u207B');
        if (isNegative)
            i++;
        var start = i;
        while (run.Touches(i) && i - start < 4 && RaisedDigits.TryRead(run.Mark(i), out var digit))
        {
            exponent = (exponent * 10) + digit;
            i++;
        }

        if (i == start)
            return false;
        exponent = isNegative ? -exponent : exponent;
        at = i;
        return true;
    }
}
