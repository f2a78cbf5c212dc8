namespace FactCheck.Mentions.Dates;

/// <summary>Tells once for each word of the table, and for figures and marks, what each reader may begin with. A reader that begins with more than is said here is not asked.</summary>
internal static class FirstWords
{
    /// <summary>A mark: "½ year", "’96", "'90s".</summary>
    public const Starts OfMark = Starts.Year | Counted;

    /// <summary>What begins with a number that is counted, or measures a time.</summary>
    private const Starts Counted = Starts.Story | Starts.Ended | Starts.Offset | Starts.Directed | Starts.Amount;

    private const Starts Ranked = Starts.Ended | Starts.Part | Starts.Period | Starts.Month | Starts.Year | Starts.Set;

    private const Starts Directed = Starts.Directed | Starts.Holiday | Starts.DayPeriod | Starts.Period;

    /// <param name="length">Of a run of digits.</param>
    public static Starts OfDigits(int length) => Counted | Starts.Clock | Starts.Set | length switch
    {
        <= 2 => Ranked | Starts.Figures,
        3 => Starts.Year,
        4 => Starts.Part | Starts.Period | Starts.Figures | Starts.Month | Starts.Year,
        _ => Starts.Figures,
    };

    public static Starts Of(in Lexeme word) => OfForm(word.Form) | OfUnit(word) | OfName(word) | OfNumber(word);

    private static Starts OfForm(Form form) => form switch
    {
        Form.A or Form.Couple or Form.Few or Form.Half => Counted | Starts.Clock,
        Form.The => Starts.DayPeriod,
        Form.That or Form.Same => Directed | Starts.Story,
        Form.Following or Form.Next or Form.Previous => Directed | Starts.Story | Starts.Whole,
        Form.Last => Directed | Starts.Part | Starts.Whole,
        Form.Past => Directed | Starts.Whole,
        Form.Coming or Form.This or Form.Current => Directed,
        Form.Early or Form.Late or Form.Later => Starts.Part | Starts.DayPeriod | Starts.LonePeriod,
        Form.Beginning or Form.Earlier or Form.Middle or Form.End or Form.Starting or Form.Eod or Form.Eom or Form.Eoy => Starts.Part,
        Form.Mid => Starts.Part | Starts.Clock,
        Form.In => Starts.LonePeriod,
        Form.Today or Form.Tonight or Form.Yesterday or Form.Tomorrow or Form.Now => Starts.RelativeDay,
        Form.Q => Starts.Period,
        Form.Fiscal or Form.Fy => Starts.Period | Starts.Ended,
        Form.Ad => Starts.Year,
        Form.All => Starts.Whole,
        Form.Daily or Form.Everyday or Form.Weekly or Form.Biweekly or Form.Monthly or Form.Quarterly or Form.Yearly or Form.Hourly or Form.Every or Form.Each => Starts.Set,
        _ => Starts.None,
    };

    private static Starts OfUnit(in Lexeme word) => word.Unit switch
    {
        TimeUnit.Day => Starts.RelativeDay | Starts.Offset,
        TimeUnit.Week => Starts.Story | Starts.Ended | Starts.DoubleStep | Starts.Part | Starts.Offset,
        TimeUnit.Weekend => Starts.DoubleStep | Starts.Part,
        TimeUnit.Month => Starts.Story | Starts.Ended | Starts.DoubleStep | Starts.Part,
        TimeUnit.Quarter => Starts.DoubleStep | Starts.Clock | Starts.Part | Counted,
        TimeUnit.Year => Starts.Story | Starts.Ended | Starts.DoubleStep | Starts.Year | Starts.Part,
        TimeUnit.Hour => Starts.Period,
        _ => Starts.None,
    };

    private static Starts OfName(in Lexeme word) =>
        (word.Month != 0 ? Starts.Ended | Starts.DoubleStep | Starts.Month : 0)
        | (word.Weekday != 0 ? Starts.Weekday | Starts.Set : 0)
        | (word.Season != 0 ? Starts.Period : 0)
        | (word.OpensName ? Starts.Holiday : 0)
        | (word.IsDecade ? Starts.Year : 0)
        | (word.Part != DayPart.None ? Starts.DayPeriod | Starts.LonePeriod : 0)
        | (word.Clock >= 0 ? Starts.Clock : 0);

    /// <summary>"thirty" may go on to "thirty-first", "nineteen" to "nineteen eighty-six", "two" to "two thousand and ten"; "hundred" begins no date.</summary>
    private static Starts OfNumber(in Lexeme word) =>
        (word.Number is >= 0 and < 100 ? Counted | Starts.Clock : 0)
        | (word.Number is >= 1 and <= 31 ? Starts.Month : 0)
        | (word.Number is 2 or >= 17 and <= 20 ? Starts.Year : 0)
        | (word.Ordinal > 0 || (word.Number is >= 20 and < 100 && word.Number % 10 == 0) ? Ranked : 0);
}
