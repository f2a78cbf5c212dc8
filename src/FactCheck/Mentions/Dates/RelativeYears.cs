namespace FactCheck.Mentions.Dates;

/// <summary>Reads the year of a date that is named from the day of publication: "10 November last year", "in two years", "six years hence".</summary>
internal static class RelativeYears
{
    public static bool TryRead(in Reading r, int at, out int year, out int end)
    {
        year = 0;
        end = at;
        if (r.Reference is not { } today)
            return false;
        var start = r.Skip(r.Is(at, Form.Of) ? at + 1 : at, Form.The);
        if (Directions.TryRead(r, start, out var sign, out _, out var word) && r[word].Unit == TimeUnit.Year && !r.IsPlural(word))
        {
            (year, end) = (today.Year + sign, word + 1);
            return true;
        }

        var isIn = r.Is(at, Form.In);
        if (!(isIn || r[at].Number > 0) || !Amounts.TryRead(r, r.Skip(at, Form.In), out var amount, out end)
            || amount.Finest != TimeUnit.Year || amount.Months is < 1 or > 6000)
            return false;
        year = today.Year + (int)(amount.Months / 12);
        if (r.Is(end, Form.Hence))
        {
            end++;
            return true;
        }

        return isIn;
    }
}
