using System.Globalization;
using System.Text;
using System.Text.Json;

namespace FactCheck.Benchmarks.Scale;

/// <summary>
/// Any number of made-up claims as a large database has them, written as JSON Lines: two in three are figures of a statistic, a place and a year, the others published fact-checks in words
/// that are spread as those of a language are. The same number gives the same bytes.
/// </summary>
internal static class ScaledClaims
{
    private const int ClaimsInFile = 100_000;
    private const int FewestPlaces = 20;
    private const int ClaimsOfPlace = 200;
    private const int FirstYear = 2000;
    private const int Years = 20;
    private static readonly string[] Places = ["Canada", "Japan", "Kenya", "Norway", "Peru", "Poland", "Thailand", "Turkey", "Uruguay", "Vietnam", "North Korea", "South Korea"];

    private static readonly (string Name, string Unit)[] Statistics =
    [
        ("population", ""), ("unemployment rate", " %"), ("exports of coal", " tonnes"), ("length of the roads", " km"), ("life expectancy", " years"), ("wheat harvest", " tonnes"),
        ("school budget", " dollars"), ("number of hospital beds", ""), ("annual rainfall", " mm"), ("households without electricity", ""),
    ];

    public static void Write(int count, string folder)
    {
        Directory.CreateDirectory(folder);
        for (var first = 0; first < count; first += ClaimsInFile)
        {
            using var file = File.Create(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"claims-{first:0000000}.jsonl")));
            using var line = new Utf8JsonWriter(file);
            for (var number = first; number < Math.Min(count, first + ClaimsInFile); number++)
            {
                Write(number, count, line);
                line.Flush();
                line.Reset();
                file.WriteByte((byte)'\n');
            }
        }
    }

    public static string StatementOf(int number, int count) => IsFigure(number) ? FigureOf(number, count).Statement : CheckOf(number, count);

    private static bool IsFigure(int number) => number % 3 < 2;

    private static void Write(int number, int count, Utf8JsonWriter line)
    {
        line.WriteStartObject();
        line.WriteString("id", string.Create(CultureInfo.InvariantCulture, $"scaled/{number}"));
        line.WriteString("statement", StatementOf(number, count));
        if (IsFigure(number))
        {
            var (_, place, statistic, value, year) = FigureOf(number, count);
            WriteList(line, "subject", place, $"Republic of {place}");
            WriteList(line, "property", statistic);
            line.WriteString("value", value);
            line.WriteNumber("period", year);
        }
        else
        {
            line.WriteString("title", new GeneratedWords(number + 1).Sentence(5));
            line.WriteString("speaker", GeneratedWords.Name(number % 997));
            line.WriteBoolean("rating", false);
        }

        line.WriteStartArray("evidence");
        line.WriteStartObject();
        line.WriteString("title", "Yearbook");
        line.WriteString("publisher", "Statistics Office");
        line.WriteString("url", "https://example.org/yearbook");
        line.WriteString("published", "2020-01-31");
        line.WriteEndObject();
        line.WriteEndArray();
        line.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter line, string key, params ReadOnlySpan<string> values)
    {
        line.WriteStartArray(key);
        foreach (var value in values)
            line.WriteStringValue(value);
        line.WriteEndArray();
    }

    private static (string Statement, string Place, string Statistic, string Value, int Year) FigureOf(int number, int count)
    {
        var (statistic, unit) = Statistics[number / 3 % Statistics.Length];
        var place = PlaceOf(number, count);
        var year = FirstYear + (int)(number * 7919L / 11 % Years);
        var value = string.Create(CultureInfo.InvariantCulture, $"{(unit == " %" ? number * 31L % 240 / 10m : 1000 + (number * 7919L % 900_000))}{unit}");
        return ($"The {statistic} of {place} came to {value} in {year}, according to the {new GeneratedWords(number).Sentence(3)} survey.", place, statistic, value, year);
    }

    private static string CheckOf(int number, int count)
    {
        var words = new GeneratedWords(number);
        var text = new StringBuilder();
        text.Append(words.Sentence(6)).Append(" in ").Append(PlaceOf(number, count)).Append(' ').Append(words.Sentence(8)).Append('.');
        return text.ToString();
    }

    private static string PlaceOf(int number, int count)
    {
        var place = (int)(number * 104_729L % Math.Max(FewestPlaces, count / ClaimsOfPlace));
        return place < Places.Length ? Places[place] : GeneratedWords.Name(place);
    }
}
