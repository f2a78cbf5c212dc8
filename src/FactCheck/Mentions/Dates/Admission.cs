namespace FactCheck.Mentions.Dates;

/// <summary>Decides whether a word that is only sometimes a date is one here: "May", "March", "Sun", "second quarter".</summary>
internal static class Admission
{
    /// <param name="end">The token after the date.</param>
    public static bool IsDate(in Reading r, int at, int end, in CalendarDate date) => date.Shape switch
    {
        Shape.Month when date.Year == 0 => IsMonth(r, at, end),
        Shape.Weekday => IsWeekday(r, at, end),
        _ => true,
    };

    private static bool IsMonth(in Reading r, int at, int end)
    {
        var word = r[at];
        if (r.IsGlued(at) && r.Mark(at - 1) is not ('(' or '"' or '\u201C' or '\u2018' or '\'' or '-' or '\u2013' or '\u2014' or '/'))
            return false;
        if (r.IsGlued(end) && r.IsWord(end))
            return false;
        // "FeB" is iron and boron
        if (word.IsShort && char.IsLower(r.Word(at)[1]) && r.Word(at)[2..].ContainsAnyInRange('A', 'Z'))
            return false;
        if (IsWholeBlock(r, at, end))
            return !word.IsShort && (r.IsCapitalised(at) || !word.IsAmbiguous || word.Month == 3);
        if (!word.IsAmbiguous)
            return r.IsCapitalised(at) || !word.IsShort;
        if (!HasLeadIn(r, at))
            return !word.IsShort && r.IsCapitalised(at) && IsNamedAlone(r, at, end, word.Month);
        return r.IsCapitalised(at) ? !IsName(r, at, end) : r[at - 1].Form is Form.In or Form.Since or Form.Until or Form.Early or Form.Late
            or Form.Mid && !r.IsWord(end);
    }

    /// <summary>"strong March sales", "June was warm"; not "Theresa May", "April Jones", "March on".</summary>
    private static bool IsNamedAlone(in Reading r, int at, int end, int month)
    {
        var isBesideName = (r.IsGap(at) && r.IsCapitalised(at - 1) && r.IsOtherWord(at - 1)) || (r.IsGap(end) && r.IsCapitalised(end)
            && r.IsOtherWord(end));
        if (isBesideName || month == 5)
            return false;
        return month != 3 || (at > 0 && r.IsWord(at - 1) && !r.IsCapitalised(at - 1) && !r.Is(end, Form.On)) || r.IsPossessive(at);
    }

    /// <summary>"of April Jones", "by June Brown": a capitalised word follows.</summary>
    private static bool IsName(in Reading r, int at, int end) => r.IsGap(end) && r.IsWord(end) && r.IsCapitalised(end)
        && r[end].Form == Form.None && r[at - 1].Form is Form.By or Form.Of or Form.With or Form.To or Form.And or Form.For;

    private static bool IsWeekday(in Reading r, int at, int end)
    {
        var word = r[at];
        if (r.IsGlued(at) && r.Mark(at - 1) is not ('(' or '"' or '\u201C' or '\u2018' or '\'' or '-' or '\u2013' or '\u2014' or '/' or '.'))
            return false;
        if (!word.IsShort && r.IsCapitalised(at - 1) && IsNamedDay(r.Word(at - 1)))
            return false;
        if (!word.IsShort)
            return !(r.Is(at - 1, Form.The) && r.IsCapitalised(end) && IsPaper(r.Word(end)));
        if (r.IsGlued(end) && (r.IsWord(end) || r.IsDash(end)))
            return false;
        return IsWholeBlock(r, at, end) || (!word.IsAmbiguous && r.IsCapitalised(at))
            || (r.IsCapitalised(at) && r[at - 1].Form is Form.On or Form.Next or Form.Last or Form.This or Form.By or Form.Until
            && r.Word(at) is not ("SAT" or "Sun" or "SUN"))
            || r[at - 1].Form is Form.On or Form.Next or Form.Last or Form.This or Form.Coming && !r.IsWord(end) && !r.Is(at - 2, Form.The);
    }

    /// <summary>"Black Monday", "Bloody Sunday": one day of history or a custom, not a day of this week.</summary>
    private static bool IsNamedDay(ReadOnlySpan<char> word) => Neighbours.Is(word, Neighbour.NamedDay);

    /// <summary>"the Sunday Times", "the Sunday Mirror".</summary>
    private static bool IsPaper(ReadOnlySpan<char> word) => Neighbours.Is(word, Neighbour.Paper);

    private static bool HasLeadIn(in Reading r, int at)
    {
        if (r[at - 1].Form is Form.In or Form.Since or Form.By or Form.Until or Form.Of or Form.From or Form.Between or Form.During
            or Form.To or Form.Through or Form.Early or Form.Late or Form.Mid
            or Form.Last or Form.Next or Form.This or Form.Before or Form.After or Form.End or Form.Beginning or Form.For or Form.Previous
            or Form.Coming or Form.Following or Form.Around)
            return true;
        if (r[at - 1].Form is Form.And or Form.Or && r[at - 2].Month != 0)
            return true;
        if (r.Is(at - 1, Form.The) || r.Word(at - 1) is "its" or "their" or "a")
            return true;
        return r.IsDash(at - 1) && r[at - 2].Form is Form.Mid or Form.Early or Form.Late || (r.Mark(at - 1) is '-' or '\u2013'
            && r[at - 2].Month != 0) || r.Mark(at - 1) == '(';
    }

    public static bool IsWholeBlock(in Reading r, int at, int end) => !HasContent(r, 0, at) && !HasContent(r, end, r.Count);

    /// <summary>Looks at a few tokens only: a block that holds more than a date shows it at once.</summary>
    private static bool HasContent(in Reading r, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (i - from >= 3 || r.Mark(i) == '\0')
                return true;
        }

        return false;
    }
}
