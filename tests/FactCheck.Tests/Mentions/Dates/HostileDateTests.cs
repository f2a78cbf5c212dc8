using FactCheck.Mentions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace FactCheck.Tests.Mentions.Dates;

public sealed class HostileDateTests
{
    private static readonly string[] Pieces =
    [
        "may", "May", "Sat", "sun", "second", "fall", "march", "1", "12", "31", "32", "0", "00", "99999", "9999", "1900", "2017", "29 Feb", "31 February", "/", "-", "–", ".", ",", ":", "(", ")", "'",
        "first", "last", "of", "the", "year", "to", "ended", "later", "earlier", "same", "next", "day", "two", "days", "week", "after", "before", "by", "until", "since", "now", "BC", "B.C.", "AD", "century", "4th",
        "Q3", "3Q", "half", "quarter", "lunchtime", "at", "5", "pm", "GMT", "+14", "T", "Z", "every", "Monday", "Mondays", "Easter", "Ramadan", "Diwali", "fiscal", "in", "ago", "from", "between", "and", "every other",
        "\0", "\ud800", "\u200b", "\u0665", "½", "１", "99999999999999999999", "noon", "EOM", "billion years", "hundred", "thousand", "mid", "early", "90s", "nineties", "24:00", "23:59:60", "2017-02-30", "W53", "2017-W53",
    ];

    [Property(MaxTest = 2000)]
    public Property Any_text_with_any_day_of_publication_gives_readable_dates_inside_it(PositiveInt[] picks, DateTime published, bool isDated, bool isTight)
    {
        var text = string.Join(isTight ? "" : " ", picks.Select(pick => Pieces[pick.Get % Pieces.Length]));
        return IsReadable(text, isDated ? DateOnly.FromDateTime(published) : null).ToProperty();
    }

    [Property(MaxTest = 500)]
    public Property Any_characters_give_readable_dates_inside_them(string? text, DateTime published) =>
        IsReadable(text ?? "", DateOnly.FromDateTime(published)).ToProperty();

    [Theory]
    [InlineData("It was in the year 0.")]
    [InlineData("It was on 31 February 2017.")]
    [InlineData("It was on 32 May 2010.")]
    [InlineData("It was on February 29, 1900.")]
    [InlineData("It was on 29/02/1900.")]
    [InlineData("It was on 1900-02-29.")]
    [InlineData("It was on 00/00/0000.")]
    [InlineData("It was on 2017-00-10.")]
    [InlineData("It was at 25:61.")]
    [InlineData("It took 99999999999999999999 years.")]
    [InlineData("It was 99999999999999999999 years ago.")]
    [InlineData("In the 99th century it was.")]
    [InlineData("In the 0th century BC it was.")]
    [InlineData("In 0 BC it was.")]
    public void What_no_calendar_has_is_left_out(string text) => Assert.Equal("", DateSample.Values(text, DateSample.Published));

    [Theory]
    [InlineData("It was on 29 February 2000.", "2000-02-29")]
    [InlineData("It was on 29 February 1904.", "1904-02-29")]
    public void What_some_calendar_has_is_exact(string text, string values) => Assert.Equal(values, DateSample.Values(text, DateSample.Published));

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("0001-01-02")]
    [InlineData("0099-12-31")]
    [InlineData("9990-06-15")]
    [InlineData("9999-12-31")]
    public void The_first_and_the_last_years_of_the_calendar_are_days_of_publication_too(string published)
    {
        var day = DateOnly.ParseExact(published, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        Assert.All(
            (string[])[
                "yesterday", "tomorrow", "last week", "next year", "the next decade", "last century", "the year before last", "March after next", "Friday next week", "two weeks ago", "in 300 years", "the day before yesterday",
                "in the year to January", "the nine months ended Sept. 30", "on 10 January the same year, a year later", "Friday the 13th", "Feb 29", "by EOY", "last Easter", "Friday to Monday", "earlier this week", "the last weekend of next month",
                "every day", "the second week of next year", "this winter", "over the past 100 years", "three Sundays ago", "three Fridays from now",
            ],
            text => Assert.True(IsReadable(text, day), text));
    }

    private static bool IsReadable(string text, DateOnly? published)
    {
        foreach (var mention in DateSample.Mentions(text, published))
        {
            if (mention.Span.Start < 0 || mention.Span.End > text.Length || mention.Span.Length <= 0)
                return false;
            if (mention.Figure.Value is not MentionValue.Temporal { Edtf: var edtf } || !EdtfForm.IsValid(edtf) || mention.Bounds is not MentionValue.Temporal { Edtf: var bound } || !EdtfForm.IsValid(bound))
                throw new InvalidOperationException($"{published}: {text}: {mention.Figure.Value}");
        }

        return true;
    }
}
