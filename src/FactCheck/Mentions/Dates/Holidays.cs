using FactCheck.Tables;

namespace FactCheck.Mentions.Dates;

/// <summary>Reads days that have names: "Christmas Eve", "Easter 2018", "last Thanksgiving", "Independence Day of this year".</summary>
internal static class Holidays
{
    private const int LongestName = 40;
    private static readonly DataTable Table = DataTable.Load("Mentions/Dates/holidays.tsv");
    private static readonly WordTable<string> Rules = WordTable<string>.Of(Table, row => row[1], StringComparison.Ordinal);

    /// <summary>All beginnings of names by whole words, so that reading stops at the first word that leads nowhere.</summary>
    private static readonly WordSet Beginnings = new(Table.Rows.SelectMany(row => BeginningsOf(row[0])).ToHashSet(StringComparer.Ordinal), StringComparison.Ordinal);

    /// <summary>The names, each cut into its words.</summary>
    public static IEnumerable<string[]> Names => Table.Rows.Select(row => row[0].Split(' '));

    public static bool TryRead(in Reading r, int at, out CalendarDate date, out int end)
    {
        date = default;
        end = at;
        var sign = 0;
        var start = at;
        if (Directions.TryRead(r, r.Skip(at, Form.The), out var direction, out _, out var named) && r[named].OpensName)
            (start, sign) = (named, direction);
        else
            start = r.Skip(at, Form.The);
        if (!TryReadName(r, start, out var rule, out end))
            return false;
        var isWeekend = r[end].Unit == TimeUnit.Weekend && !r.IsPlural(end);
        end = isWeekend ? end + 1 : end;
        if (PeriodDates.TryReadYear(r, end, out var year, out var last) || RelativeYears.TryRead(r, end, out year, out last)
            || (r[end].Number == 2 && Years.TryReadWords(r, end, out year, out last)))
        {
            end = last;
            return TryMake(rule, year, isWeekend, out date);
        }

        if (sign == 0 && !isWeekend && IsAttribute(r, at, start, end))
            return false;
        if (r.Reference is not { } today)
            return rule[2] == '-' && char.IsAsciiDigit(rule[0])
                && Set(CalendarDate.OfDay(0, int.Parse(rule.AsSpan(0, 2)), int.Parse(rule.AsSpan(3))), out date);
        var lean = sign < 0 ? Lean.Past : sign > 0 ? Lean.Future : Tenses.LeanAt(r, at, end);
        return TryResolve(rule, today, lean, sign, isWeekend, out date);
    }

    /// <summary>The longest name that begins here.</summary>
    private static bool TryReadName(in Reading r, int at, out string rule, out int end)
    {
        (rule, end) = ("", at);
        if (!r[at].OpensName || r.IsGlued(at) && r.Mark(at - 1) is '$' or '#')
            return false;
        Span<char> name = stackalloc char[LongestName];
        var length = 0;
        for (var next = at; next < at + 7 && TryAppend(r, next, next > at, name, ref length); next++)
        {
            if (r.IsWord(next) && Rules.TryFind(name[..length], out var found))
                (rule, end) = (found, next + 1);
            if (r.IsWord(next) && !Beginnings.Contains(name[..length]))
                break;
        }

        return end > at && !(r.IsGlued(end) && r.IsDash(end)) && IsName(r, at, end);
    }

    /// <summary>"Lent" is a season, "lent" a verb; names of one small word need a capital.</summary>
    private static bool IsName(in Reading r, int at, int end) =>
        end > at + 1 || r.IsCapitalised(at) || r.Length(at) > 5 || Admission.IsWholeBlock(r, at, end) || r.IsDigits(end)
            || (r.Is(end, Form.In) && r.IsDigits(end + 1)) || r.Word(at) is "xmas";

    /// <summary>"a Christmas tree", "Easter eggs", "Ramadan Abedi": the word describes or names what follows; "Christmas was cold" and "on Easter Monday" are days.</summary>
    private static bool IsAttribute(in Reading r, int at, int start, int end)
    {
        if (end > start + 1 && !r.Is(at - 1, Form.A))
            return false;
        return r.IsOtherWord(end) && r.IsGap(end) && !Tenses.IsTelling(r.Word(end)) && !r.IsPossessive(end - 1)
            && r.Word(end) is not ("has" or "can" or "and" or "when" or "with" or "but" or "where" or "because" or "as" or "if" or "while" or "falls" or "comes" or "begins" or "starts" or "ends" or "approaches" or "arrives");
    }

    private static IEnumerable<string> BeginningsOf(string name)
    {
        for (var at = name.IndexOf(' ', StringComparison.Ordinal); at > 0; at = name.IndexOf(' ', at + 1))
            yield return name[..at];
    }

    private static bool TryAppend(in Reading r, int at, bool isApart, Span<char> name, ref int length)
    {
        if (isApart && (r.IsDash(at) || (r.Mark(at) is '.' && r.IsGlued(at)) || r.Mark(at) is '\'' or '\u2019'))
            return true;
        if (!r.IsWord(at) || length + r.Length(at) + 1 > name.Length)
            return false;
        if (isApart)
            name[length++] = ' ';
        foreach (var c in r.Word(at))
        {
            if (c is not ('\'' or '\u2019'))
                name[length++] = char.ToLowerInvariant(c);
        }

        return true;
    }

    private static bool TryResolve(string rule, DateOnly today, Lean lean, int sign, bool isWeekend, out CalendarDate date)
    {
        date = default;
        var best = int.MaxValue;
        for (var year = today.Year - 1; year <= today.Year + 1; year++)
        {
            if (HolidayRules.DaysOf(rule, year) is not { } days)
                continue;
            var distance = days.First.DayNumber - today.DayNumber;
            var isWrongSide = (lean == Lean.Past && (distance > 0 || (sign < 0 && distance == 0))) || (lean == Lean.Future
                && (days.Last < today || (sign > 0 && distance == 0)));
            if (isWrongSide || Math.Abs(distance) >= best || !TryMake(rule, year, isWeekend, out date))
                continue;
            best = Math.Abs(distance);
        }

        return best < int.MaxValue;
    }

    private static bool TryMake(string rule, int year, bool isWeekend, out CalendarDate date)
    {
        date = default;
        if (HolidayRules.DaysOf(rule, year) is not { } days)
            return false;
        if (isWeekend)
            return Set(WeekendOf(days.First), out date);
        return Set(days.First == days.Last ? CalendarDate.OfDay(days.First) : CalendarDate.OfDays(days.First, days.Last), out date);
    }

    /// <summary>The weekend that the day makes longer, or the next one: Saturday to Monday for Labor Day, Thursday to Sunday for Thanksgiving.</summary>
    private static CalendarDate WeekendOf(DateOnly day)
    {
        var weekday = Resolver.WeekdayOf(day);
        var saturday = weekday == 1 ? day.AddDays(-2) : Resolver.MondayOf(day).AddDays(5);
        return CalendarDate.OfDays(weekday is 4 or 5 ? day : saturday, weekday == 1 ? day : saturday.AddDays(1));
    }

    private static bool Set(CalendarDate value, out CalendarDate date)
    {
        date = value;
        return true;
    }
}
