namespace FactCheck.Mentions.Dates;

/// <summary>
/// Reads the most usual date of all, "in 1983", without trying the rest of the grammar: after a word that takes a year, and before one that is in no date.
/// What it leaves alone the grammar reads, and what it reads the grammar would read as the same.
/// </summary>
internal static class BareYears
{
    public static bool TryRead(in Reading r, int at, bool isListed, out Stretch stretch)
    {
        stretch = default;
        if (r.Length(at) != 4 || !r.IsDigits(at) || r.IsGlued(at)
            || r[at - 1].Form is not (Form.In or Form.Since or Form.Until or Form.During or Form.By or Form.The)
            || !IsFollowedByOther(r, at + 1) || !YearDates.TryRead(r, at, isListed, out var date, out var end))
            return false;
        stretch = new(new(date), null, end);
        return date.Shape == Shape.Year;
    }

    /// <summary>A plain word, at once or after a comma or stop. Capitals may be a zone or an era, and a unit after the word makes the figures a count: "2000 full days".</summary>
    private static bool IsFollowedByOther(in Reading r, int at)
    {
        if (r.Mark(at) is ',' or '.')
            return r.IsGlued(at) && (!r.IsInside(at + 1) || (r.IsGap(at + 1) && r.IsOtherWord(at + 1)));
        return r.IsOtherWord(at) && r.IsGap(at) && r.Length(at) > 2 && !r.IsCapitalised(at) && r[at + 1].Unit == TimeUnit.None;
    }
}
