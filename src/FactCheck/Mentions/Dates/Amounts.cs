namespace FactCheck.Mentions.Dates;

/// <summary>Reads amounts of time: "five years", "2 weeks and 3 days", "half an hour", "an hour and a half", "a few days".</summary>
internal static class Amounts
{
    /// <summary>No text joins more units than there are.</summary>
    private const int LongestChain = 7;

    /// <param name="end">The token after the last unit.</param>
    public static bool TryRead(in Reading r, int at, out Amount amount, out int end)
    {
        if (!CanStart(r, at))
        {
            (amount, end) = (default, at);
            return false;
        }

        if (r.Memo.Amount.TryRecall(at, false, out var isRead, out amount, out end))
            return isRead;
        isRead = TryReadAfresh(r, at, out amount, out end);
        r.Memo.Amount.Keep(at, false, isRead, amount, end);
        return isRead;
    }

    /// <summary>Digits, a mark of a fraction, or a word that counts: all else needs no reading.</summary>
    private static bool CanStart(in Reading r, int at)
    {
        if (!r.IsWord(at))
            return r.IsInside(at);
        ref readonly var word = ref r[at];
        return word.Number >= 0 || word.Unit == TimeUnit.Quarter || word.Form is Form.A or Form.Half or Form.Couple or Form.Few
            || r.Length(at) == 1;
    }

    private static bool TryReadAfresh(in Reading r, int at, out Amount amount, out int end)
    {
        if (!TryReadOne(r, at, out amount, out end))
            return false;
        if (r.Is(end, Form.And) && TryReadHalf(r, end + 1, out var half, out var last) && r[last].Unit == TimeUnit.None && !r.IsDash(last))
        {
            // "an hour and a half", "one year and a quarter"
            (amount, end) = (amount.Plus(Amount.Of(half, amount.Finest)), last);
            if (TryReadUnit(r, at, out var whole, out _))
                amount = Amount.Of(whole + half, amount.Finest);
            return true;
        }

        for (var i = 0; i < LongestChain && TryReadNext(r, end, amount.Finest, out var next, out var after); i++)
            (amount, end) = (amount.Plus(next), after);
        return true;
    }

    /// <summary>A count: "five", "2.5", "a", "a few", "a couple of", "half a", "one and a half", "1/2", "½".</summary>
    public static bool TryReadCount(in Reading r, int at, out decimal count, out int end)
    {
        count = 0;
        end = at;
        if (TryReadHalf(r, at, out count, out end))
        {
            end = r.Is(end, Form.Of) ? end + 1 : end;
            end = r.Is(end, Form.A) ? end + 1 : end;
            return true;
        }

        var start = r.Is(at, Form.A) && r[at + 1].Form is Form.Couple or Form.Few ? at + 1 : at;
        if (r[start].Form is Form.Couple or Form.Few)
        {
            count = r.Is(start, Form.Couple) ? 2 : 3;
            end = r.Skip(start + 1, Form.Of);
            return true;
        }

        if (r.Is(at, Form.A))
        {
            (count, end) = (1, at + 1);
            return r[end].Number != 100 || Set(100, at + 2, out count, out end);
        }

        return TryReadNumber(r, at, out count, out end);
    }

    private static bool TryReadNumber(in Reading r, int at, out decimal count, out int end)
    {
        count = 0;
        end = at;
        if (r.IsDigits(at) && r.Mark(at + 1) == '.' && r.IsGlued(at + 1) && r.IsGlued(at + 2) && r.IsDigits(at + 2) && r.Length(at + 2) <= 6
            && r.Length(at) <= 6 && !r.IsGlued(at))
        {
            end = at + 3;
            count = decimal.Parse(r.Text.Slice(r.Start(at), r.End(at + 2) - r.Start(at)), System.Globalization.CultureInfo.InvariantCulture);
        }
        else if (Numerals.TryReadCardinal(r, at, out var value, out end))
            count = value;
        else
            return false;
        if (r[end].Number == 100)
            (count, end) = (count * 100, end + 1);
        if (r.Is(end, Form.And) && TryReadHalf(r, end + 1, out var half, out var last))
        {
            last = r.Skip(last, Form.Of);
            if (r[last].Unit != TimeUnit.None)
                (count, end) = (count + half, last);
        }

        return true;
    }

    /// <summary>"half", "a half", "1/2", "½", "three quarters", "3/4".</summary>
    private static bool TryReadHalf(in Reading r, int at, out decimal count, out int end)
    {
        var start = r.Skip(at, Form.A);
        end = start + 1;
        count = r.Mark(start) switch { '½' => 0.5m, '¼' => 0.25m, '¾' => 0.75m, _ => r.Is(start, Form.Half) ? 0.5m : 0m };
        if (r.Word(start) is "½" or "¼" or "¾")
            count = r.Word(start) switch { "½" => 0.5m, "¼" => 0.25m, _ => 0.75m };
        if (count > 0)
            return true;
        if (r[start].Unit == TimeUnit.Quarter && !r[start].IsPlural && start > at - 1 && (start > at || r.Is(at - 1, Form.And)))
            return Set(0.25m, start + 1, out count, out end);
        var hyphen = Numerals.SkipHyphen(r, at + 1);
        if (r[at].Number is 1 or 2 or 3 && r[hyphen].Unit == TimeUnit.Quarter && r[r.Skip(hyphen + 1, Form.Of)].Form is Form.A or Form.Half)
            return Set(r[at].Number * 0.25m, hyphen + 1, out count, out end);
        var isFraction = r.Mark(at + 1) == '/' && r.IsGlued(at + 1) && r.IsGlued(at + 2) && r.Value(at + 2) is 2 or 4
            && r.Value(at) is 1 or 3;
        return isFraction && r.Value(at) < r.Value(at + 2) && Set((decimal)r.Value(at) / r.Value(at + 2), at + 3, out count, out end);
    }

    private static bool TryReadOne(in Reading r, int at, out Amount amount, out int end)
    {
        amount = default;
        if (!TryReadUnit(r, at, out var count, out end) || count > 99999)
            return false;
        var unit = UnitAt(r, end, r.IsGlued(end));
        amount = Amount.Of(count, unit);
        if (amount.IsMeasured)
            return false;
        end = r.Mark(end + 1) == '.' && r.IsGlued(end + 1) && r.Length(end) <= 4 && r.IsGap(end + 2) && !r.IsCapitalised(end + 2) ? end + 2
            : end + 1;
        return true;
    }

    /// <summary>The count before a unit; <paramref name="unit"/> is the unit's token.</summary>
    private static bool TryReadUnit(in Reading r, int at, out decimal count, out int unit)
    {
        if (!TryReadCount(r, at, out count, out unit))
            return false;
        if (r.Is(unit, Form.More) || Neighbours.Is(r.Word(unit), Neighbour.Length))
            unit++;
        unit = Numerals.SkipHyphen(r, unit);
        var found = UnitAt(r, unit, r.IsGlued(unit) && r.IsDigits(unit - 1));
        return found is not (TimeUnit.None or TimeUnit.Weekday or TimeUnit.Season) && !(r[unit].Ordinal > 0 && !r.IsPlural(unit)
            && count > 1 && !r.IsDash(unit - 1));
    }

    /// <summary>The unit of the token; "d", "w", "m", "y" and "s" are units only where they are glued to figures.</summary>
    private static TimeUnit UnitAt(in Reading r, int at, bool isGlued)
    {
        var word = r[at];
        if (word.Unit != TimeUnit.None || !isGlued)
            return word.Unit;
        return word.Form switch
        {
            Form.D => TimeUnit.Day,
            Form.W => TimeUnit.Week,
            Form.Y => TimeUnit.Year,
            Form.M => TimeUnit.Minute,
            Form.S => TimeUnit.Second,
            _ => TimeUnit.None,
        };
    }

    /// <summary>", 3 days", "and 16 hours", "25m": a shorter unit than the one before.</summary>
    private static bool TryReadNext(in Reading r, int at, TimeUnit above, out Amount amount, out int end)
    {
        // "1h30m"
        if (r.IsGlued(at) && r.IsDigits(at) && r.Length(at) <= 2 && r.IsGlued(at + 1) && UnitAt(r, at + 1, true) is (TimeUnit.Minute or TimeUnit.Second) and var unit)
        {
            (amount, end) = (Amount.Of(r.Value(at), unit), at + 2);
            return unit < above;
        }

        var start = r.SkipComma(at);
        start = r.Skip(start, Form.And);
        return TryReadOne(r, start, out amount, out end) && amount.Finest < above && !r.Is(start, Form.A) && (r.Mark(at) != ','
            || r.IsGap(start));
    }

    private static bool Set(decimal value, int last, out decimal count, out int end)
    {
        (count, end) = (value, last);
        return true;
    }
}
