using FactCheck.Mentions.Changes;
using FactCheck.Mentions.Numbers;
using Fractions;

namespace FactCheck.Mentions.Amounts;

/// <summary>Reads the second number of a range: "5–10 %", "27,000 to 33,000 troops", "between 5 and six millimetres", "$5-10 million".</summary>
internal static class RangeReader
{
    /// <summary>"added 2 to 3 cups" is a range; "rose 2 to 19 degrees" tells the rise and where it led.</summary>
    private const int MostOfOneAmount = 3;

    /// <param name="first">What was read; a connector may follow.</param>
    /// <param name="limit">The first token that may be looked at before it.</param>
    public static AmountRange? Extend(in TokenRun run, in Amount first, int limit)
    {
        if (first.Kind == MentionKind.Ordinal)
            return null;
        var (opener, openerAt) = FindOpener(run, first.First, limit);
        var at = SkipConnector(run, first, opener, out var isDash);
        if (at < 0)
            return null;
        at = SkipHedge(run, at);
        var start = FindNumber(run, at);
        if (start < 0 || AmountReader.Read(run, start, at) is not { } second || second.First > at + 1 || second.Kind == MentionKind.Ordinal)
            return null;
        // "£4.5-5m": after a sum the letter is a magnitude.
        if (first is { Kind: MentionKind.Currency, IsUnitBefore: true } && second.Kind is MentionKind.Quantity or MentionKind.Duration && NumberReader.Read(run, start) is { } scaled && scaled.Has(NumberForms.Letter))
            second = AmountReader.Plain(second.First, scaled, MentionKind.Number);
        // "6-foot-11-inch" is one height.
        if (isDash && first.Unit is "foot" && second.Unit is "inch")
            return null;
        if (Join(run, first, second, isDash, opener, openerAt) is not { } range)
            return null;
        if (isDash || opener == Opener.Between)
            return opener == Opener.None ? range : WithOpener(range, openerAt);
        // "rose 5 to 10 percent" tells one amount, "rose from 5 to 10 percent" two values.
        var sharesUnit = opener == Opener.None && first.IsBare
            && (second.Kind == MentionKind.Percent || (second.Kind is MentionKind.Quantity or MentionKind.Duration && second.Value <= first.Value * MostOfOneAmount));
        if (!sharesUnit && IsChange(run, opener == Opener.From ? openerAt : first.First, limit))
            return null;
        return opener == Opener.From ? WithOpener(range, openerAt) : range;
    }

    private static AmountRange WithOpener(AmountRange range, int openerAt) => range with { Whole = range.Whole with { First = openerAt } };

    private static (Opener Kind, int At) FindOpener(in TokenRun run, int first, int limit)
    {
        for (var at = first - 1; at >= Math.Max(limit, first - 2); at--)
        {
            if (run.Is(at, "between"))
                return (Opener.Between, at);
            if (run.Is(at, "from"))
                return (Opener.From, at);
        }

        return (Opener.None, first);
    }

    /// <summary>The token after the connector, or -1.</summary>
    private static int SkipConnector(in TokenRun run, in Amount first, Opener opener, out bool isDash)
    {
        var at = first.End;
        // "16- to 24-year-olds".
        if (run.IsHyphen(at) && run.Touches(at) && run.Is(at + 1, "to"))
        {
            isDash = false;
            return at + 2;
        }

        isDash = run.IsDash(at) || run.Mark(at) is '~' or '\u223C' or '\u301C' && run.Touches(at);
        if (isDash)
        {
            var isTight = run.Touches(at) && run.Touches(at + 1);
            // "18-to-24-year-olds".
            if (isTight && run.Is(at + 1, "to") && run.IsHyphen(at + 2) && run.Touches(at + 3))
            {
                isDash = false;
                return at + 3;
            }

            var isSpaced = run.Gap(at) == 1 && run.Gap(at + 1) == 1 && run.Mark(at) != '\u2014';
            return isTight || isSpaced ? at + 1 : -1;
        }

        if (run.Is(at, "to") || run.Is(at, "through") || run.Is(at, "thru"))
            return at + 1;
        if (run.Is(at, "and") && opener != Opener.None)
            return at + 1;
        return opener == Opener.From && run.Is(at, "up") && run.Is(at + 1, "to") ? at + 2 : -1;
    }

    private static int SkipHedge(in TokenRun run, int at)
    {
        if (run.Mark(at) is '~' or '\u223C' or '\u2248' || run.Is(at, "about") || run.Is(at, "around") || run.Is(at, "approximately") || run.Is(at, "nearly") || run.Is(at, "almost"))
            return at + 1;
        return run.Is(at, "as") && run.Is(at + 2, "as") ? at + 3 : at;
    }

    /// <summary>The token that the second number begins at, after its article, sign and currency.</summary>
    private static int FindNumber(in TokenRun run, int at)
    {
        for (var i = at; i < at + 5 && run.Has(i); i++)
        {
            if (run.IsDigits(i) || (run.IsWord(i) && NumberWords.TryFind(run, i, out _)) || VulgarFractions.TryRead(run.Mark(i), out _))
                return i;
            // "It saw one to? 5 more."
            if (run.Mark(i) is '?' or '!' or ';' or ':' || (run.Is(i, '.') && !NumberReader.IsDecimalStart(run, i)))
                return -1;
            if (!run.IsDash(i) && !run.Is(i, '$') && run.IsWord(i) && run[i].Length > 3 && !run.Is(i, "minus"))
                return -1;
        }

        return -1;
    }

    private static AmountRange? Join(in TokenRun run, in Amount first, in Amount second, bool isDash, Opener opener, int openerAt)
    {
        if (!SharesUnit(first, second))
            return null;
        var (low, high) = (first.Value, second.Value);
        var unitSource = second.IsBare ? first : second;
        if (SharesMagnitude(first, second))
            low *= MagnitudeOf(run, second);
        if (first.IsBare && second.Kind == MentionKind.Currency)
            low *= SmallChange.FactorOf(run, second);
        if (!first.IsBare && first.Unit != second.Unit && first.Measure is not null && second.Measure is not null)
        {
            if (Units.Convert(low, first.Unit!, second.Unit!) is not { } converted)
                return null;
            low = converted;
        }

        if (isDash && unitSource.IsBare && !IsPlausible(run, first, second))
            return null;
        // "a cut from 18 to 16", "a margin of 62% to 31%" tell two values.
        if (low > high && ((opener == Opener.From && !IsSpread(run, openerAt)) || (opener == Opener.None && !second.Has(NumberForms.Signed) && !first.Has(NumberForms.Signed))))
            return null;
        if (low > high)
            (low, high) = (high, low);
        var resolution = first.Resolution is { } a && second.Resolution is { } b ? (a < b && !SharesMagnitude(first, second) ? a : b) : second.Resolution;
        var whole = unitSource with
        {
            First = first.First,
            NumberFirst = first.NumberFirst,
            NumberEnd = second.NumberEnd,
            End = second.End,
            Resolution = resolution,
            Forms = first.Forms | second.Forms,
        };
        return new(whole, low, high);
    }

    /// <summary>"ranging from 11.4 % to 2.4 %".</summary>
    private static bool IsSpread(in TokenRun run, int openerAt) =>
        run.IsWord(openerAt - 1) && (run.At(openerAt - 1).StartsWith("rang", StringComparison.OrdinalIgnoreCase) || run.At(openerAt - 1).StartsWith("var", StringComparison.OrdinalIgnoreCase) || run.Is(openerAt - 1, "anywhere") || run.Is(openerAt - 1, "swing"));

    private static bool SharesUnit(in Amount first, in Amount second)
    {
        if (first.IsBare)
            return second.Kind != MentionKind.Currency || !second.IsUnitBefore;
        if (second.IsBare)
            return first.IsUnitBefore;
        if (first.Kind != second.Kind)
            return false;
        return first.Unit == second.Unit || IsRateOf(first, second) || (first.Measure is { } a && second.Measure is { } b && a.Dimension == b.Dimension);
    }

    /// <summary>"$9.50 to $11.25 an hour": the rate is said once.</summary>
    private static bool IsRateOf(in Amount first, in Amount second) =>
        first.Kind == MentionKind.Currency && second.Unit is { } rate && rate.Length > first.Unit!.Length && rate.StartsWith(first.Unit, StringComparison.Ordinal) && rate.AsSpan(first.Unit.Length).StartsWith(" per ");

    private static bool SharesMagnitude(in Amount first, in Amount second) =>
        second.Has(NumberForms.Magnitude) && !first.Has(NumberForms.Magnitude | NumberForms.Grouped) && first.Has(NumberForms.Digits | NumberForms.Words) && first.Value < 1000 && first.Value.Abs() < second.Value;

    private static Fraction MagnitudeOf(in TokenRun run, in Amount second)
    {
        for (var at = second.NumberEnd - 1; at > second.NumberFirst - 1; at--)
        {
            if (NumberWords.TryFind(run, at, out var word) && word.Role is NumberWordRole.Scale)
                return new Fraction(word.Value);
        }

        return NumberReader.Read(run, second.NumberEnd - 2) is { } whole && DigitReader.Read(run, second.NumberEnd - 2) is { } digits && !digits.Value.IsZero ? whole.Value / digits.Value : Fraction.One;
    }

    /// <summary>"3-1", "425-1231", "2013-14" and "10-5" are scores, numbers of telephones, years and the like.</summary>
    private static bool IsPlausible(in TokenRun run, in Amount first, in Amount second)
    {
        if (first.Value >= second.Value)
            return false;
        var a = run.At(first.NumberFirst);
        var b = run.At(second.NumberFirst);
        var isPhone = a.Length == 3 && b.Length == 4 && !b.EndsWith("0", StringComparison.Ordinal) && first.NumberEnd == first.NumberFirst + 1;
        var isPadded = (a.Length > 1 && a[0] == '0' && !first.Has(NumberForms.Decimal)) || (b.Length > 1 && b[0] == '0' && !second.Has(NumberForms.Decimal));
        return !isPhone && !isPadded;
    }

    /// <summary>"rose from 5 to 10" tells two values, not a range.</summary>
    private static bool IsChange(in TokenRun run, int before, int limit)
    {
        for (var at = before - 1; at >= Math.Max(limit, before - 6); at--)
        {
            if (ChangeWords.TryFind(run, at, out var word) && word.Use != ChangeUse.Noun)
                return true;
        }

        return false;
    }

    private enum Opener
    {
        None,
        Between,
        From,
    }
}
