using FactCheck.Mentions.Measures;
using FactCheck.Mentions.Numbers;

namespace FactCheck.Mentions.Amounts;

/// <summary>Decides whether a word or a letter that may be a unit is one where it stands.</summary>
internal static class DoubtfulUnits
{
    private static readonly string[] AfterInches = ["wide", "long", "tall", "high", "deep", "thick", "diameter", "across", "x", "by", "screen", "display"];

    public static bool IsMeant(in TokenRun run, in NumberReading number, int at, UnitReading unit)
    {
        if (!number.Has(NumberForms.Digits) && (run.At(at).Length == 1 || run.Is(at, "in")))
            return false;
        return unit.Unit.Name switch
        {
            // 5'10" is a height, the apostrophe of 'the 1990s' is none.
            "foot" => run.Touches(at) && run.Touches(unit.End) && run.IsDigits(unit.End) && run[unit.End].Length <= 2,
            "inch" when run.Is(at, '"') => run.Touches(at) && !HasOpenQuote(run, at),
            // "1.45 billion in 2024".
            "inch" when number.Has(NumberForms.Magnitude | NumberForms.Share) => false,
            "inch" when IsAfterFeet(run, number.First - 1) && (run.Touches(at) || IsEnd(run, unit.End) || run.Is(unit.End, "and") || run.Is(unit.End, "tall")) => true,
            "inch" => IsEnd(run, unit.End) || (run.Is(unit.End - 1, '.') && run.Is(unit.End, "of")) || IsOneOf(run, unit.End, AfterInches) || (run.Touches(at) && !run.IsWord(unit.End)),
            // "Page et al. (2003b)".
            "bit" when number.Value > 1800 && number.Value < 2100 && !number.Has(NumberForms.Grouped | NumberForms.Decimal) && run.Touches(at) => false,
            // "50MP camera", but "the 50 MPs".
            "megapixel" => run.Touches(at) && !run.Is(at, "mps"),
            // "13F filing" and "Type 2 C" are names, "-10C" and "25 C." are temperatures.
            "degree Celsius" or "degree Fahrenheit" => number.Has(NumberForms.Signed) || (run.Touches(at) && Temperatures.IsDegree(run, at)) || (run.Gap(at) <= 1 && (IsEnd(run, unit.End) || Temperatures.IsWeather(run, unit.End))),
            _ => run.Touches(at) || IsEnd(run, unit.End),
        };
    }

    private static bool IsAfterFeet(in TokenRun run, int at) => run.Is(at, "ft") || run.Is(at, "foot") || run.Is(at, "feet");

    private static bool IsEnd(in TokenRun run, int at) => (!run.Has(at) && !GoesOn(run.Text, run[at - 1].End)) || run.Mark(at) is '.' or ',' or ')' or ';' or ']' or '/' or '\u00D7' || (run.Is(at, '(') && run.IsDigits(at + 1));

    /// <summary>"15 in 2016": the tokens end before a date, the sentence does not.</summary>
    private static bool GoesOn(ReadOnlySpan<char> text, int at) => at + 1 < text.Length && text[at] == ' ' && char.IsLetterOrDigit(text[at + 1]);

    private static bool IsOneOf(in TokenRun run, int at, string[] words)
    {
        foreach (var word in words)
        {
            if (run.Is(at, word))
                return true;
        }

        return false;
    }

    /// <summary>A quotation mark that closes what another opened shortly before is no inch.</summary>
    private static bool HasOpenQuote(in TokenRun run, int at)
    {
        var isOpen = false;
        for (var i = Math.Max(0, at - 40); i < at; i++)
            isOpen ^= run.Is(i, '"');
        return isOpen;
    }
}
