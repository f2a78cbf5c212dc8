using System.Globalization;
using FactCheck.Mentions.Dates;
using FactCheck.Tables;

namespace FactCheck.Tests.Mentions.Dates;

public sealed class DateTableTests
{
    [Fact]
    public void Every_word_has_a_part_to_play() =>
        Assert.All(DataTable.Load("Mentions/Dates/words.tsv").Rows, row => Assert.True(row.Length == 2 && Lexeme.Parse(row[1]) != Lexeme.None with { HasPart = true }, row[0]));

    [Fact]
    public void Every_holiday_has_a_day_in_2018_or_2019() =>
        Assert.All(DataTable.Load("Mentions/Dates/holidays.tsv").Rows, row => Assert.True(row.Length == 2 && (HolidayRules.DaysOf(row[1], 2018) ?? HolidayRules.DaysOf(row[1], 2019)) is { } days && days.First <= days.Last, row[0]));

    [Fact]
    public void Every_zone_lies_within_fourteen_hours_of_Greenwich() =>
        Assert.All(DataTable.Load("Mentions/Dates/zones.tsv").Rows, row => Assert.InRange(int.Parse(row[1], CultureInfo.InvariantCulture), -840, 840));

    [Fact]
    public void Every_telling_verb_points_to_the_past_or_the_future() =>
        Assert.All(DataTable.Load("Mentions/Dates/tenses.tsv").Rows, row => Assert.Contains(row[1], (string[])["Past", "Future"]));
}
