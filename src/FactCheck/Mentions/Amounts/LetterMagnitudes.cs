using FactCheck.Mentions.Numbers;
using FactCheck.Tables;
using Fractions;

namespace FactCheck.Mentions.Amounts;

/// <summary>Decides what a letter after digits is: <c>35m of its devices</c> counts millions, <c>9 m wide</c> metres.</summary>
internal static class LetterMagnitudes
{
    /// <summary>How many tokens on each side may show what the letter means in the sentence.</summary>
    private const int Around = 20;

    private static readonly WordSet Peopled = WordSet.Load("Mentions/Amounts/peopled-nouns.tsv");

    private static readonly WordSet LengthVerbs = WordSet.Load("Mentions/Amounts/length-verbs.tsv");

    /// <param name="number">It ends with the letter.</param>
    /// <returns>The number with its magnitude, or without it when the letter is a unit's symbol or nothing.</returns>
    public static NumberReading Decide(in TokenRun run, in NumberReading number, bool isMoney)
    {
        var at = number.End - 1;
        var letters = run.At(at);
        var isSpaced = run.Gap(at) > 0;
        var isMagnitude = letters switch
        {
            "MM" or "Kr" => true,
            _ when isMoney => true,
            "k" => !run.IsWord(number.End) || !isSpaced,
            "K" when !isSpaced && CountedNouns.Read(run, number.End) is not null => true,
            "K" when !isSpaced && number.Has(NumberForms.Decimal) => IsShortThousands(run, number, at),
            "K" => !isSpaced && (!run.Touches(number.End) || (run.Mark(number.End) is ',' or '.' or ';' or ')' && !Temperatures.IsSpokenOf(run, at))),
            "M" => (!isSpaced && !number.Has(NumberForms.Power)) || number.Has(NumberForms.Grouped),
            "G" or "B" => !isSpaced,
            "m" => !isSpaced && !IsLength(run, number.End) && (CountsMillions(run, number.End) || IsOfMany(run, number.First - 1, number.End) || (!run.IsIn(LengthVerbs, number.First - 1) && HasMillionsNear(run, at))),
            _ => false,
        };
        return isMagnitude ? number : Without(run, number);
    }

    /// <summary>"2.5K likes" and "grew to 4.2K": one decimal, and nothing that speaks of heat; "4.25K" and "at 4.2K" are temperatures.</summary>
    private static bool IsShortThousands(in TokenRun run, in NumberReading number, int letter) =>
        run[letter - 1].Length == 1 && !run.Is(number.First - 1, "at") && !run.Is(number.First - 1, "below") && !run.Is(number.First - 1, "above") && !Temperatures.IsSpokenOf(run, letter)
        && (!run.Touches(letter + 1) || run.Mark(letter + 1) is ',' or '.' or ';' or ')');

    /// <summary>"35m of its devices", "2m tonnes", "2.3m b/d": what follows an m of millions.</summary>
    private static bool CountsMillions(in TokenRun run, int at) =>
        run.Is(at, "of") || IsMoneyAfter(run, at) || CountedNouns.Read(run, at) is not null || (run.Gap(at) == 1 && (run.At(at) is "b" or "bpd" || Measures.UnitReader.Read(run, at) is { IsSymbol: false, IsDoubtful: false, Unit.Dimension: "mass" or "volume" or "energy" }));

    /// <summary>"a city of 1.5m", "an audience of about 20m is", but not "an island of 20m in length".</summary>
    private static bool IsOfMany(in TokenRun run, int before, int end)
    {
        var of = run.Is(before, "of") ? before : before - 1;
        return run.Is(of, "of") && run.IsIn(Peopled, of - 1) && (!run.IsWord(end) || run.Is(end, "has") || run.Is(end, "had") || run.Is(end, "is") || run.Is(end, "was") || run.Is(end, "and") || run.Is(end, "that") || run.Is(end, "which") || run.Is(end, "where") || run.Is(end, "with"));
    }

    /// <summary>"30m high", "the 100m in 9.8 seconds".</summary>
    private static bool IsLength(in TokenRun run, int at) =>
        run.Is(at, "high") || run.Is(at, "long") || run.Is(at, "wide") || run.Is(at, "deep") || run.Is(at, "tall") || run.Is(at, "thick") || run.Is(at, "across")
        || run.Is(at, "away") || run.Is(at, "hurdles") || run.Is(at, "freestyle") || run.Is(at, "sprint") || run.Is(at, "race") || run.IsHyphen(at);

    /// <summary>"fell to 0.2m tonnes from 2.1m in February": the other m's of a sentence tell what this one is.</summary>
    private static bool HasMillionsNear(in TokenRun run, int letter)
    {
        for (var at = Math.Max(1, letter - Around); at <= letter + Around; at++)
        {
            if (at != letter && run.Is(at, 'm') && run.Touches(at) && run.IsDigits(at - 1) && CountsMillions(run, at + 1))
                return true;
        }

        return false;
    }

    private static bool IsMoneyAfter(in TokenRun run, int at) => Measures.CurrencyReader.TryReadAfter(run, at, out _, out _, out _);

    private static NumberReading Without(in TokenRun run, in NumberReading number)
    {
        var sure = number.Forms & ~(NumberForms.Letter | NumberForms.Magnitude);
        return DigitReader.Read(run, number.First) is { } digits ? digits with { Forms = sure } : number with { Value = Fraction.Zero };
    }
}
