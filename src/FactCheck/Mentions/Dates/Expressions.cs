namespace FactCheck.Mentions.Dates;

/// <summary>The whole grammar: reads the expression of time that starts at a token and gives it its value.</summary>
internal static class Expressions
{
    public static bool TryRead(in Reading r, int at, bool isListed, out Expression expression)
    {
        expression = default;
        if (BareYears.TryRead(r, at, isListed, out var year) && Admission.IsDate(r, at, year.End, year.From.Date))
            return TryGiveValue(r, at, year, out expression);
        var starts = r.StartsAt(at);
        if (TryReadPeriod(r, at, starts, out expression))
            return true;
        if (Ranges.TryRead(r, at, isListed, out var stretch) && (stretch.To is not null || stretch.From.HasTime
            || Admission.IsDate(r, at, stretch.End, stretch.From.Date)))
            return TryGiveValue(r, at, stretch, out expression);
        if ((starts & (Starts.Amount | Starts.Whole)) == 0 || !Durations.TryRead(r, at, out var amount, out var end))
            return false;
        expression = new(at, end, MentionKind.Duration, amount.Iso);
        return true;
    }

    /// <summary>What repeats, and what lasts from its beginning on.</summary>
    private static bool TryReadPeriod(in Reading r, int at, Starts starts, out Expression expression)
    {
        expression = default;
        if (!((starts & Starts.Set) != 0 && Sets.TryRead(r, at, out var value, out var kind, out var end)) && !Spans.TryRead(r, at, out value, out kind, out end))
            return false;
        expression = new(at, end, kind, value);
        return true;
    }

    private static bool TryGiveValue(in Reading r, int at, in Stretch stretch, out Expression expression)
    {
        var lean = Tenses.LeanAt(r, at, stretch.End);
        var (from, to) = Completion.Complete(stretch.From, stretch.To, r.Reference, lean);
        if (to is null && Bounds.TryReadTime(r, stretch.End, from, out var bounded, out var end))
        {
            expression = new(at, end, MentionKind.DateTime, bounded!);
            return true;
        }

        var value = to is null ? Bounds.ValueOf(r, at, from, stretch.End) : Edtf.FirstOf(from) is { } first
            && Edtf.LastOf(to.Value) is { } last ? first + "/" + last : null;
        expression = new(at, stretch.End, KindOf(from), value ?? "");
        if (value is not null && to is null && CanBeCountedFrom(from.Date))
            r.Memo.Tell(from.Date);
        return value is not null;
    }

    /// <summary>"The nine months ended Sept. 30" can be set beside those of a year earlier; "last week" cannot.</summary>
    private static bool CanBeCountedFrom(in CalendarDate date) =>
        date is { Shape: Shape.Day or Shape.Month or Shape.Quarter or Shape.Year, Year: > 0 }
        || (date.Shape == Shape.Days && date.Last.DayNumber - date.First.DayNumber >= 27);

    private static MentionKind KindOf(in Moment moment) =>
        !moment.HasTime ? MentionKind.Date : moment.HasDate ? MentionKind.DateTime : MentionKind.Time;
}
