namespace FactCheck.Mentions.Dates;

/// <summary>Opens a date to one side where the words before or after it say so: "since 1961", "before May", "until Friday", "2012 or later".</summary>
internal static class Bounds
{
    private const string Open = "..";

    /// <summary>Reads a bound and a time after a day: "today before 4pm", "Tuesday after 1pm", "Feb 1st no later than 6:00".</summary>
    public static bool TryReadTime(in Reading r, int at, in Moment day, out string? value, out int end)
    {
        value = null;
        end = at;
        var isLatest = r.Is(at, Form.No) && r.Is(at + 1, Form.Later) && r.Is(at + 2, Form.Than);
        if (day.HasTime || day.Date is not { Shape: Shape.Day } || !(isLatest || r[at].Form is Form.Before or Form.After or Form.Until))
            return false;
        if (!Moments.TryReadTime(r, isLatest ? at + 3 : at + 1, out var time, out end))
            return false;
        var limit = Edtf.Of(day with { Clock = time.Clock });
        value = r.Is(at, Form.After) ? limit + "/" + Open : Open + "/" + limit;
        return true;
    }

    public static string? ValueOf(in Reading r, int at, in Moment moment, int end)
    {
        var before = at - 1;
        // "no later than", "not before"
        if (r.Is(before, Form.Than) && r.Is(before - 1, Form.Later))
            return r.Is(before - 2, Form.No) || r.Is(before - 2, Form.Not) ? Edtf.LastOf(moment) is { } latest ? Open + "/" + latest : null
                : After(moment);
        if (r.Is(before, Form.As) && r.Is(before - 1, Form.Late))
            return Edtf.LastOf(moment) is { } limit ? Open + "/" + limit : null;
        while (r[before].Form is Form.The or Form.On or Form.Around || r[before].Unit == TimeUnit.Year && !r[before].IsPlural)
            before--;
        if (r[before].Form is Form.Since || IsStarting(r, before) || IsOpenAfter(r, end) || IsEarliest(r, before))
            return Edtf.FirstOf(moment) is { } first ? first + "/" + Open : null;
        if (r.IsPossessive(end - 1))
            return Edtf.Of(moment);
        if (r.Is(at - 1, Form.From) && moment.IsOnlyTime && moment.Clock is not null)
            return Edtf.FirstOf(moment) + "/" + Open;
        if (r.Is(at - 1, Form.Than) && r.Is(at - 2, Form.More) && moment.Date.Shape == Shape.Day && SideOfOffset(r, at, end) is var side and not 0)
            return side < 0 ? Open + "/" + Edtf.Of(moment) : Edtf.Of(moment) + "/" + Open;
        return r[before].Form switch
        {
            Form.After => After(moment),
            Form.Before => Before(moment, r.Is(r.Skip(at, Form.The), Form.End)),
            Form.Until => Edtf.LastOf(moment) is { } last ? Open + "/" + last : null,
            _ => Edtf.Of(moment),
        };
    }

    /// <summary>"more than two weeks before today" is open to the past, "more than a week after Easter" to the future.</summary>
    private static int SideOfOffset(in Reading r, int at, int end)
    {
        for (var i = at; i < Math.Min(end, at + 6); i++)
        {
            if (r[i].Form is Form.Before or Form.After)
                return r.Is(i, Form.Before) ? -1 : 1;
        }

        return 0;
    }

    /// <summary>"beginning January 7th", "starting on Monday", "starting from May".</summary>
    private static bool IsStarting(in Reading r, int at)
    {
        var word = r.Is(at, Form.From) ? at - 1 : at;
        return r.Word(word) is "starting" or "beginning" or "Starting" or "Beginning";
    }

    /// <summary>"Not before 1960", "no earlier than May".</summary>
    private static bool IsEarliest(in Reading r, int at) =>
        (r.Is(at, Form.Before) && r.Is(at - 1, Form.Not)) || (r.Is(at, Form.Than) && r.Is(at - 1, Form.Earlier) && r[at - 2].Form is Form.No or Form.Not);

    /// <summary>"2012 or later", "2016 and after", "2012 onwards".</summary>
    private static bool IsOpenAfter(in Reading r, int at) =>
        (r[at].Form is Form.Or or Form.And && (r[at + 1].Form is Form.Later or Form.After || r.Word(at + 1) is "greater")
            && !r.IsDigits(at + 2)) || r.Word(at) is "onwards" or "onward";

    private static string? After(in Moment moment)
    {
        var date = moment.Date;
        if (moment.HasTime || date.Shape == Shape.Day || !date.TryGetDays(out _, out var last) || !date.HasYear || last.Year >= 9998)
            return Edtf.FirstOf(moment) is { } first ? first + "/" + Open : null;
        return Edtf.Of(last.AddDays(1)) + "/" + Open;
    }

    /// <param name="isEnd">"before the end of May": within it.</param>
    private static string? Before(in Moment moment, bool isEnd)
    {
        var date = moment.Date;
        if (isEnd || moment.HasTime || !date.HasYear || !date.TryGetDays(out var first, out _) || first.Year < 2)
            return Edtf.LastOf(moment) is { } last ? Open + "/" + last : null;
        var day = first.AddDays(-1);
        var end = date.Shape switch
        {
            Shape.Year => CalendarDate.OfYear(day.Year),
            Shape.Month => CalendarDate.OfMonth(day.Year, day.Month),
            _ => CalendarDate.OfDay(day),
        };
        return Open + "/" + Edtf.Of(end);
    }
}
