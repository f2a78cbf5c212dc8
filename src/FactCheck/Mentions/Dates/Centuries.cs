namespace FactCheck.Mentions.Dates;

/// <summary>Reads centuries: "the 19th century", "the 1st century BC", "the 17th and 18th centuries".</summary>
internal static class Centuries
{
    /// <summary>"the 19th century", "the twentieth century", "the 1st century BC".</summary>
    public static bool TryRead(in Reading r, int at, out CalendarDate date, out int end)
    {
        date = default;
        var start = r.Skip(at, Form.The);
        if (!Numerals.TryReadOrdinal(r, start, out var number, out end))
            return false;
        if (GoesOn(r, end, number))
        {
            date = new() { Shape = Shape.Century, Number = number - 1 };
            return number <= 30;
        }

        end = Numerals.SkipHyphen(r, end);
        if (r[end].Unit != TimeUnit.Century || (r.IsPlural(end) && !IsLast(r, start)) || number is < 1 or > 60)
            return false;
        end++;
        var hasEra = Eras.TryRead(r, end, out var isBeforeChrist, out var last);
        end = hasEra ? last : end;
        date = new() { Shape = Shape.Century, Number = isBeforeChrist ? -number : number - 1 };
        return number is > 1 and <= 30 || hasEra;
    }

    /// <summary>The first of "the 17th and 18th centuries", "the 5th to 7th centuries": the noun is said once, behind the last.</summary>
    public static bool GoesOn(in Reading r, int at, int number)
    {
        if (!(r[at].Form is Form.And or Form.Or or Form.To || r.IsDash(at)) || !Numerals.TryReadOrdinal(r, r.Skip(at + 1, Form.The), out var next, out var end))
            return false;
        end = Numerals.SkipHyphen(r, end);
        return next > number && number > 0 && r[end].Unit == TimeUnit.Century && (r.IsPlural(end) || r[at].Form is not (Form.And or Form.Or)) && !Eras.TryRead(r, end + 1, out _, out _);
    }

    private static bool IsLast(in Reading r, int at)
    {
        var joint = r.Is(at - 1, Form.The) ? at - 2 : at - 1;
        return (r[joint].Form is Form.And or Form.Or or Form.To || r.IsDash(joint)) && (r[joint - 1].Ordinal > 0 || r.Is(joint - 1, Form.St));
    }
}
