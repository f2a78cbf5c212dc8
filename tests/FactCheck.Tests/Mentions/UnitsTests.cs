using System.Globalization;
using FactCheck.Mentions;
using FactCheck.Tables;
using Fractions;

namespace FactCheck.Tests.Mentions;

public sealed class UnitsTests
{
    [Theory]
    [InlineData(1, "mile", "kilometre", "1609344/1000000")]
    [InlineData(1, "short ton", "kilogram", "90718474/100000")]
    [InlineData(212, "degree Fahrenheit", "degree Celsius", "100")]
    [InlineData(0, "degree Celsius", "kelvin", "27315/100")]
    [InlineData(36, "kilometre per hour", "metre per second", "10")]
    [InlineData(1, "kWh", "joule", "3600000")]
    [InlineData(1, "hectare", "square metre", "10000")]
    [InlineData(1, "gigabyte", "megabit", "8000")]
    [InlineData(1, "kilogram per cubic metre", "gram per litre", "1")]
    [InlineData(1, "barrel per day", "litre per day", "158987294928/1000000000")]
    public void Units_of_one_dimension_convert_exactly(int value, string from, string to, string expected) =>
        Assert.Equal(Fraction.FromString(expected, CultureInfo.InvariantCulture), Units.Convert(value, from, to));

    [Theory]
    [InlineData("metre", "second")]
    [InlineData("USD", "EUR")]
    [InlineData("metre", "troops")]
    public void Units_of_different_dimensions_do_not_convert(string from, string to) => Assert.Null(Units.Convert(Fraction.One, from, to));

    [Theory]
    [InlineData("km", "kilometre")]
    [InlineData("kilometers", "kilometre")]
    [InlineData("metric tons", "tonne")]
    [InlineData("mg/l", "milligram per litre")]
    [InlineData("USD per hour", "USD per hour")]
    [InlineData("joule second", "joule second")]
    public void Any_spelling_leads_to_the_canonical_name(string spelling, string name) => Assert.Equal(name, Units.Find(spelling)?.Name);

    [Fact]
    public void Every_unit_of_the_table_is_found_by_its_name_and_reads_back_in_a_sentence()
    {
        foreach (var row in DataTable.Load("Mentions/Measures/units.tsv").Rows)
        {
            Assert.Equal(8, row.Length);
            Assert.Equal(row[0], Units.Find(row[0])?.Name);
            Assert.Equal($"37 {row[0]}", FigureSample.Figures($"It has 37 {row[0]} there."));
        }
    }

    [Fact]
    public void Every_currency_of_the_table_is_read_by_its_code()
    {
        foreach (var row in DataTable.Load("Mentions/Measures/currencies.tsv").Rows)
        {
            Assert.Equal(4, row.Length);
            if (row[0] is not ("ALL" or "CUP" or "TOP" or "TRY" or "MAD" or "COP" or "LAK" or "BAM" or "SOS" or "ETH"))
                Assert.Equal($"37 {row[0]}", FigureSample.Figures($"It cost 37 {row[0]} there."));
        }
    }
}
