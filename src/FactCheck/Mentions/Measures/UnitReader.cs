using FactCheck.Mentions.Numbers;
using FactCheck.Sentences;

namespace FactCheck.Mentions.Measures;

/// <summary>Reads a unit with its products and rates: "km", "square metres", "m s−1", "mg/l", "miles an hour", "tonnes per hectare per year".</summary>
internal static class UnitReader
{
    private const int MaxTerms = 8;

    public static UnitReading? Read(in TokenRun run, int at)
    {
        if (!UnitTerms.TryRead(run, at, out var first))
            return null;
        if (first.Power < 0 && !first.IsSymbol)
            return null;
        if (StandsAlone(run, first))
            return new(first.End, first.Unit, first.IsSymbol, first.IsDoubtful, false);
        var product = new UnitProduct(first);
        var end = ReadRest(run, first.End, ref product);
        return new(end, product.ToUnit(), first.IsSymbol, first.IsDoubtful && product.Count == 1, product.Count > 1);
    }

    /// <summary>Most units have neither a power nor a rate: a plain word, stop or comma follows them.</summary>
    private static bool StandsAlone(in TokenRun run, in UnitTerm term) => term.Power == 1 && !term.IsSymbol && !MayBeBelow(run, term.End);

    /// <summary>"/", a hyphen, "a", "an", "each", "every", "per", "to the" and "of" with a noun begin what stands below the line.</summary>
    private static bool MayBeBelow(in TokenRun run, int at) => run.IsWord(at)
        ? run.FirstCharacter(at) is 'a' or 'A' or 'e' or 'E' or 'o' or 'O' or 'p' or 'P' or 't' or 'T' : run.Has(at) && run.Mark(at) is not ('.' or ',');

    /// <summary>The rate after a count or a sum of money: "/hour", " a barrel", " per tonne"; null when none follows.</summary>
    public static (int End, string Suffix)? ReadRate(in TokenRun run, int at)
    {
        if (!MayBeBelow(run, at))
            return null;
        var product = new UnitProduct();
        var end = ReadRest(run, at, ref product);
        return end == at ? null : (end, product.Suffix);
    }

    private static int ReadRest(in TokenRun run, int at, ref UnitProduct product)
    {
        var end = at;
        if (product.Count == 1 && run.Is(at, "of") && run.IsWord(at + 1) && TryReadTimeBehindNoun(run, at + 1, out var time))
        {
            product.Add(time, -time.Power);
            end = time.End;
        }

        while (product.Count < MaxTerms)
        {
            if (TryReadDenominator(run, end, out var below))
            {
                product.Add(below, -below.Power);
                end = below.End;
            }
            else if (product.Count > 0 && product.LastIsSymbol && TryReadFactor(run, end, out var factor))
            {
                product.Add(factor, factor.Power);
                end = factor.End;
            }
            else
            {
                break;
            }
        }

        return TryReadPerNoun(run, end, ref product, out var nounEnd) ? nounEnd : end;
    }

    /// <summary>"12,000 barrels of oil per day", "4.2Mt of CO2 a year", "520,000 tonnes of crude oil a year".</summary>
    private static bool TryReadTimeBehindNoun(in TokenRun run, int noun, out UnitTerm time)
    {
        var end = run.IsDigits(noun + 1) && run.Touches(noun + 1) ? noun + 2 : noun + 1;
        return (TryReadDenominator(run, end, out time) || (run.IsWord(end) && TryReadDenominator(run, end + 1, out time))) && time.Unit.Dimension == "time";
    }

    private static bool TryReadDenominator(in TokenRun run, int at, out UnitTerm term)
    {
        term = default;
        if (run.Mark(at) is '/' or '\u2215' && run.Gap(at) <= 1)
            return UnitTerms.TryRead(run, at + 1, out term) && term.Power > 0;
        if (run.Is(at, "per"))
            return UnitTerms.TryRead(run, at + 1, out term) && !term.IsDoubtful && term.Power > 0;
        // "38 miles to the gallon".
        if (run.Is(at, "to") && run.Is(at + 1, "the"))
            return UnitTerms.TryRead(run, at + 2, out term) && term is { IsSymbol: false, Unit.Dimension: "volume" };
        // "12-cent-a-share", "a-year".
        var isTied = run.IsHyphen(at) && run.Touches(at);
        var article = isTied ? at + 1 : at;
        if (isTied && run.Is(article, "per") && run.IsHyphen(article + 1))
            return UnitTerms.TryRead(run, article + 2, out term) && !term.IsSymbol;
        if (!run.Is(article, "a") && !run.Is(article, "an") && !run.Is(article, "each") && !run.Is(article, "every"))
            return false;
        var noun = isTied && run.IsHyphen(article + 1) ? article + 2 : article + 1;
        return UnitTerms.TryRead(run, noun, out term) && !term.IsSymbol && term.Power > 0 && !(term.Unit.Dimension == "time" && IsStep(run, term.End));
    }

    /// <summary>"from £3.1bn a year before": the words say when.</summary>
    private static bool IsStep(in TokenRun run, int at) => run.Is(at, "before") || run.Is(at, "later") || run.Is(at, "earlier") || run.Is(at, "ago") || run.Is(at, "after");

    /// <summary>"m s−1", "N·m", "kg m−3": a further factor after a symbol.</summary>
    private static bool TryReadFactor(in TokenRun run, int at, out UnitTerm term)
    {
        term = default;
        if (run.Mark(at) is '\u00B7' or '\u22C5' or '\u2219')
            return UnitTerms.TryRead(run, at + 1, out term) && term.IsSymbol;
        return run.Gap(at) == 1 && UnitTerms.TryRead(run, at, out term) && term.IsSymbol && (term.Power < 0 || IsFollowedByPower(run, term.End));
    }

    private static bool IsFollowedByPower(in TokenRun run, int at) =>
        run.Gap(at) == 1 && UnitTerms.TryRead(run, at, out var next) && next.IsSymbol && next.Power < 0;

    /// <summary>"per person", "per 100,000 people": what the count is for when it is no unit.</summary>
    private static bool TryReadPerNoun(in TokenRun run, int at, ref UnitProduct product, out int end)
    {
        end = at;
        if (run.Is(at, "a") && run.Is(at + 1, "share"))
        {
            end = at + 2;
            product.AddNoun("share");
            return true;
        }

        if (!run.Is(at, "per") || run.Is(at + 1, "cent"))
            return false;
        // "per 100,000 people", "per a hundred users", "per hundred thousand".
        var first = run.Is(at + 1, "a") || run.Is(at + 1, "an") ? at + 2 : at + 1;
        var isNumber = run.IsDigits(first) || (run.IsWord(first) && NumberWords.TryFind(run, first, out _));
        if (isNumber && NumberReader.Read(run, first) is { } number && (run.IsWord(number.End) || !run.IsDigits(first)))
        {
            end = !run.IsWord(number.End) ? number.End : Amounts.CountedNouns.Read(run, number.End) is { } counted ? counted.End : number.End + 1;
            product.AddNoun(RecurringText.Of(run.Slice(at + 1, end - 1)));
            return true;
        }

        if (!run.IsWord(at + 1) || first > at + 1 || isNumber || run.Is(at + 1, "the"))
            return false;
        end = at + 2;
        product.AddNoun(RecurringText.Of(run.At(at + 1)));
        return true;
    }
}
