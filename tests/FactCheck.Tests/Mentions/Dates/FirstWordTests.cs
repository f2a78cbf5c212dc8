using FactCheck.Documents;
using FactCheck.Mentions.Dates;
using FactCheck.Sentences;
using FactCheck.Spans;
using FactCheck.Tables;

namespace FactCheck.Tests.Mentions.Dates;

/// <summary>What <see cref="FirstWords"/> says of a word has to hold for every reader: one that it turns away would have found nothing.</summary>
public sealed class FirstWordTests
{
    private static readonly string[] Before = ["", "the ", "from "];

    private static readonly string[] After =
    [
        "", ", 2016", " 2016", " of 2016", " 5, 2017", " May 2016", " of May", "st of May", "/2/2017", "-02-10", "th", "s", "'s", " ago", " years ago", " weeks later", " quarter", " quarter of 2014", "Q 2016", "-half profit",
        " half of 2015", " months ended Sept. 30", " year to January 2017", " to March", " after next", " before last", " in three weeks", " before yesterday", " after tomorrow", " same day", " next week", " last Friday", " two years",
        " week of October 6", " Friday in October", " century", " century BC", " BC", " o'clock", ":30 pm", ".30", "h30", "pm", " past three", " to nine", " to 5 pm tomorrow", " fifteen", " morning", " night", " of the 5th of May",
        " Monday", " every Tuesday", " of every month", "-Friday", " day", " week", " month", " years", " hundred", " and a half hours", "/4 hour", "½ hours", " of a century", " Eve", " Day 2018", " weekend", " 1", "1", "-W52",
        " year-ago quarter", " the evening of 5 May", " in the morning", "–18", " and 13 May",
    ];

    private delegate bool Reader(in Reading r, int at);

    private static readonly (Starts Start, Reader Read)[] Readers =
    [
        (Starts.Story, static (in r, at) => StoryDates.TryRead(r, at, out _, out _)),
        (Starts.Ended, static (in r, at) => EndedPeriods.TryRead(r, at, out _, out _)),
        (Starts.DoubleStep, static (in r, at) => DoubleSteps.TryRead(r, at, out _, out _)),
        (Starts.Part, static (in r, at) => PartDates.TryRead(r, at, out _, out _)),
        (Starts.Offset, static (in r, at) => Offsets.TryRead(r, at, out _, out _)),
        (Starts.RelativeDay, static (in r, at) => RelativeDays.TryRead(r, at, out _, out _)),
        (Starts.Period, static (in r, at) => PeriodDates.TryRead(r, at, out _, out _)),
        (Starts.Directed, static (in r, at) => DirectedDates.TryRead(r, at, out _, out _)),
        (Starts.Holiday, static (in r, at) => Holidays.TryRead(r, at, out _, out _)),
        (Starts.Weekday, static (in r, at) => WeekdayDates.TryRead(r, at, out _, out _)),
        (Starts.Figures, static (in r, at) => NumericDates.TryReadInContext(r, at, false, out _, out _) || NumericDates.TryRead(r, at, out _, out _) || YearRanges.TryRead(r, at, out _)),
        (Starts.Month, static (in r, at) => MonthDates.TryRead(r, at, out _, out _) || DayRanges.TryRead(r, at, out _)),
        (Starts.Year, static (in r, at) => YearDates.TryRead(r, at, false, out _, out _)),
        (Starts.DayPeriod, static (in r, at) => DayPeriods.TryRead(r, at, out _, out _)),
        (Starts.LonePeriod, static (in r, at) => DayPeriods.TryReadAlone(r, at, out _, out _)),
        (Starts.Clock, static (in r, at) => ClockTimes.TryRead(r, at, true, out _, out _) || ClockTimes.TryRead(r, at, false, out _, out _)),
        (Starts.Set, static (in r, at) => Sets.TryRead(r, at, out _, out _, out _)),
        (Starts.Amount, static (in r, at) => Amounts.TryRead(r, at, out _, out _)),
        (Starts.Amount | Starts.Whole, static (in r, at) => Durations.TryRead(r, at, out _, out _)),
    ];

    [Fact]
    public void No_reader_finds_anything_where_the_first_word_says_that_it_cannot()
    {
        // Of words that play the same parts one stands for all.
        var words = DataTable.Load("Mentions/Dates/words.tsv").Rows.DistinctBy(row => row[1]).Select(row => row[0])
            .Concat(["christmas", "good", "easter", "latter", "sixties", "soldiers", "3", "12", "512", "2016", "1400", "20170210", "½", "’"]);
        foreach (var word in words)
        {
            foreach (var before in Before)
            {
                foreach (var after in After)
                    Assert.Equal("", ReadersTurnedAway($"{before}{word}{after}.") + ReadersTurnedAway($"{before}{char.ToUpperInvariant(word[0])}{word[1..]}{after}."));
            }
        }
    }

    [Fact]
    public void A_word_of_no_date_starts_nothing() => Assert.Equal(Starts.None, Lexicon.Instance.Lexemes[0].Starts);

    /// <summary>The text and the readers that find something in it although they would not be asked.</summary>
    private static string ReadersTurnedAway(string text)
    {
        var tokens = SentenceSplitter.Split(DocumentReader.Read("sample", new SourceText("sample", text), DocumentFormat.Text)).Tokens;
        ushort[] lexemes = [.. tokens.Select(token => Lexicon.Instance.NumberOf(text, token))];
        var memo = new AtomMemo();
        memo.Tell(CalendarDate.OfDay(2016, 5, 3));
        var reading = new Reading(text, tokens.AsSpan(), lexemes, DateSample.Published, DateOrder.MonthFirst, memo);
        var found = "";
        for (var at = 0; at < tokens.Length; at++)
        {
            foreach (var (start, read) in Readers)
            {
                if ((reading.StartsAt(at) & start) == 0 && read(reading, at))
                    found += $"{text} {start} at {at}; ";
            }
        }

        return found;
    }
}
