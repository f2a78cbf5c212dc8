namespace FactCheck.Mentions.Dates;

/// <summary>Turns away, at the price of one or two looks, the tokens that no expression of time begins with.</summary>
internal static class Openings
{
    public static Opening Of(in Lexeme lexeme)
    {
        if (lexeme.Month != 0 || lexeme.Weekday != 0 || lexeme.Season != 0 || lexeme.Clock >= 0 || lexeme.IsName
            || lexeme.Part is DayPart.Lunch or DayPart.Dinner)
            return Opening.Alone;
        if (lexeme.Number >= 0 || lexeme.Ordinal > 0 || lexeme.Unit != TimeUnit.None || lexeme.Part != DayPart.None || lexeme.OpensName)
            return Opening.WithFollower;
        return lexeme.Form switch
        {
            Form.Today or Form.Yesterday or Form.Tomorrow or Form.Tonight or Form.Now or Form.Daily or Form.Everyday or Form.Weekly
                or Form.Biweekly or Form.Monthly or Form.Quarterly
                or Form.Yearly or Form.Hourly or Form.Eod or Form.Eom or Form.Eoy => Opening.Alone,
            Form.The or Form.A or Form.In or Form.Last or Form.Next or Form.This or Form.That or Form.Past or Form.Previous or Form.Coming
                or Form.Following or Form.Current or Form.Every or Form.Each
                or Form.Early or Form.Earlier or Form.Mid or Form.Middle or Form.Late or Form.Later or Form.Beginning or Form.End
                or Form.Starting or Form.Half or Form.Couple or Form.Few
                or Form.Q or Form.Fy or Form.Fiscal or Form.Ad or Form.All or Form.Same => Opening.WithFollower,
            _ => lexeme.IsDecade ? Opening.Decade : Opening.Never,
        };
    }

    public static bool CanOpen(in Reading r, int at)
    {
        return r[at].Opening switch
        {
            Opening.Never => false,
            Opening.Alone => true,
            Opening.WithFollower => CanWordOpen(r, at),
            Opening.Figures => CanDigitsOpen(r, at),
            Opening.Mark => r.Mark(at) is '\'' or '\u2019' or '\u2018' or '½' or '¼' or '¾' && r.IsGlued(at + 1) && r.IsDigits(at + 1),
            _ => Decades.TryGet(r, at, out _),
        };
    }

    private static bool CanWordOpen(in Reading r, int at)
    {
        ref readonly var word = ref r[at];
        ref readonly var next = ref r[at + 1];
        if (word.OpensName && (next.ContinuesName || (r.Mark(at + 1) is '.' ? r.Length(at) < 4 : !r.IsWord(at + 1) && r.IsInside(at + 1) && r.Mark(at + 1) != ',')
            || r.Word(at + 1) is [_, '\'' or '\u2019', ..]))
            return true;
        // "on the fourteenth."
        if (word.Ordinal > 0 && !r.IsWord(at + 1) && r.Is(at - 1, Form.The))
            return true;
        if (word is { Form: Form.None, Number: < 0, Ordinal: 0, Unit: TimeUnit.None, Part: DayPart.None })
            return false;
        if (word.Form == Form.The)
            return r.IsDigits(at + 1) || r.Mark(at + 1) is '\'' or '\u2019' or '\u2018' || r[at + 2].Form == Form.Half
                || (next.Form != Form.The && r.IsWord(at + 1) && CanOpen(r, at + 1));
        return word.Form switch
        {
            Form.In => (next.Form == Form.The && (r[at + 2].Part != DayPart.None || r[at + 2].Form is Form.Early or Form.Late))
                || next.Form is Form.Early or Form.Late or Form.Later || next.Part != DayPart.None,
            // "that week", "that same day"
            Form.That => next.Unit != TimeUnit.None || next.Form == Form.Same,
            Form.A => next.Unit != TimeUnit.None || next.Number == 100 || next.Form is Form.Couple or Form.Few or Form.Half,
            _ => next.Opening is Opening.Alone or Opening.WithFollower || r.IsDigits(at + 1) || r.IsDash(at + 1) || r.Mark(at + 1) == '/'
                || (r.Mark(at + 1) == '.' && (word.IsShort || r.IsGlued(at + 2)))
                || (next.Form == Form.Of && word.Number <= 0 && (r[at + 2].OpensName || !r.IsOtherWord(at + 2))) || next.Form is Form.Past or Form.To or Form.OClock or Form.Am or Form.Pm
                or Form.P or Form.And or Form.More or Form.Around or Form.From or Form.Before or Form.After or Form.Other
                || (word.Unit != TimeUnit.None && r.Is(at - 1, Form.The)) || (word.Number > 0 && r.IsWord(at + 1)
                && r[at + 2].Unit != TimeUnit.None),
        };
    }

    /// <summary>"12 people", "1,234" and "12 %" open nothing; a year may stand before any word.</summary>
    private static bool CanDigitsOpen(in Reading r, int at)
    {
        if (r.IsGlued(at) && (r.IsWord(at - 1) && !r.Is(at - 1, Form.Fy) && r[at - 1].Month == 0
            || r.Mark(at - 1) is '$' or '#' or '£' or '€'))
            return false;
        // "12,345" from its second group on
        if (r.Length(at) == 3 && r.IsGlued(at) && r.Mark(at - 1) == ',' && r.IsGlued(at - 1) && r.IsDigits(at - 2) && r.Length(at - 2) < 4)
            return false;
        if (r.Length(at) is 4 or 8)
            return r.Length(at) == 4 || r.IsInside(at);
        if (r.Length(at) > 4 || r.Mark(at + 1) is '%' or '°' || (r.Mark(at + 1) == ',' && r.IsGlued(at + 1) && r.IsGlued(at + 2)
            && r.Length(at + 2) == 3))
            return false;
        // "3.5 points", "in 12, and"
        if (r.Mark(at + 1) == '.' && r.IsGlued(at + 2) && r.IsDigits(at + 2) && r.Length(at + 2) != 2 && r.Mark(at + 3) is not ('.' or '-') && !r[at + 3].HasPart)
            return false;
        if (r.Mark(at + 1) == ',' && r.IsOtherWord(at + 2))
            return false;
        // "300 B.C."
        return !r.IsOtherWord(at + 1) || r[at + 2].Unit != TimeUnit.None || (r.Length(at + 1) == 1 && r.Word(at + 1) is "B" or "Q");
    }
}
