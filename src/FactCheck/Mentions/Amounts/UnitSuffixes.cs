using FactCheck.Mentions.Measures;
using FactCheck.Mentions.Numbers;

namespace FactCheck.Mentions.Amounts;

/// <summary>Finds the unit after a number: spaced, tied by a hyphen, in brackets, after "of a".</summary>
internal static class UnitSuffixes
{
    public static UnitReading? Read(in TokenRun run, in NumberReading number)
    {
        var at = number.End;
        if (run.Mark(at) is '(' or '[' && run.Gap(at) <= 1)
            return ReadBracketed(run, at, number);
        at = AfterArticle(run, number);
        if (at > number.End && UnitReader.Read(run, at) is { IsSymbol: false } whole)
            return whole;
        at = number.End;
        if (run.IsHyphen(at) && run.Touches(at) && run.Touches(at + 1))
            return UnitReader.Read(run, at + 1) is { } tied && (!tied.IsSymbol || !tied.IsDoubtful || run.Is(at + 1, "in")) ? WithAge(run, tied) : null;
        if (run.Gap(at) <= 1 && run.Is(at, "yo") && Units.Find("year") is { } year)
            return new(at + 1, year, true, false, false);
        if (run.Gap(at) > 3 || UnitReader.Read(run, at) is not { } unit)
            return null;
        if (unit.IsSymbol && run.IsHyphen(unit.End) && run.Touches(unit.End) && run.Touches(unit.End + 1) && run.IsDigits(unit.End + 1) && !UnitTerms.TryRead(run, unit.End + 2, out _))
            return null;
        if (unit.Unit.Name == "picometre" && IsClock(run, number))
            return null;
        // "650 MPs" sit in a parliament.
        if (unit.Unit.Name == "megapixel" && run.At(at) is "MPs")
            return null;
        // "300 second-hand cars".
        if (unit.Unit.Name == "second" && run.IsHyphen(unit.End) && run.Is(unit.End + 1, "hand"))
            return null;
        // "13 league titles" are won, not walked.
        if (unit.Unit.Name == "league" && run.Is(at, "league") && run.IsWord(unit.End) && run.At(unit.End).EndsWith('s'))
            return null;
        // "206Pb" is lead.
        if (unit.Unit.Name == "petabit" && run.Touches(at))
            return null;
        return unit.IsDoubtful && !DoubtfulUnits.IsMeant(run, number, at, unit) ? null : WithAge(run, unit);
    }

    /// <summary>"half a", "a quarter of a": the token that a part may be of, which for other numbers is the one behind.</summary>
    public static int AfterArticle(in TokenRun run, in NumberReading number)
    {
        var at = number.End;
        if (!number.Has(NumberForms.Parts))
            return at;
        at = run.Is(at, "of") ? at + 1 : at;
        return run.Is(at, "a") || run.Is(at, "an") ? at + 1 : at;
    }

    /// <summary>"2pm", "2.17 pm".</summary>
    private static bool IsClock(in TokenRun run, in NumberReading number) =>
        number.Value >= 1 && number.Value < 13 && (number.End == number.First + 1 || (number.End == number.First + 3 && run[number.End - 1].Length == 2));

    /// <summary>"20 (kg)".</summary>
    private static UnitReading? ReadBracketed(in TokenRun run, int at, in NumberReading number)
    {
        if (UnitReader.Read(run, at + 1) is not { } unit || !(run.Mark(unit.End) is ')' or ']') || unit.IsDoubtful || !number.Has(NumberForms.Digits))
            return null;
        return unit with { End = unit.End + 1 };
    }

    /// <summary>"five years old", "60-year-old", "18 months of age".</summary>
    private static UnitReading WithAge(in TokenRun run, UnitReading unit)
    {
        if (unit.Unit.Dimension != "time")
            return unit;
        var at = run.IsHyphen(unit.End) ? unit.End + 1 : unit.End;
        if (run.Is(at, "old") || run.Is(at, "olds"))
            return unit with { End = at + 1 };
        if (run.Is(at, "of") && run.Is(at + 1, "age"))
            return unit with { End = at + 2 };
        return unit;
    }
}
