using System.Globalization;
using FactCheck.Mentions;
using Fractions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace FactCheck.Tests.Mentions;

/// <summary>What a program prints of a figure, a claims file can hold: it is read again as the same figure.</summary>
public sealed class PrintedValueTests
{
    private static readonly string[] Units = ["troops", "percent", "percentage point", "USD", "USD per hour", "tonne", "kilometre per hour", "degree Celsius", "square kilometre", "joule second"];

    private static readonly Gen<decimal> Decimals = Gen.Choose(-99_999_999, 99_999_999).SelectMany(_ => Gen.Choose(0, 6), (digits, places) => new decimal(Math.Abs(digits), 0, 0, digits < 0, (byte)places));

    [Property]
    public Property A_terminating_decimal_is_read_as_it_was_printed() =>
        Prop.ForAll(Decimals.ToArbitrary(), Gen.Elements(Units).ToArbitrary(), (number, unit) =>
            Assert.Equal(new MentionValue.Exact(Fraction.FromDecimal(number)), FigureReader.Read(number.ToString(CultureInfo.InvariantCulture), unit)?.Value));

    [Property]
    public Property A_range_is_read_as_it_was_printed() =>
        Prop.ForAll(Decimals.Select(Math.Abs).Two().ToArbitrary(), Gen.Elements(Units).ToArbitrary(), (ends, unit) =>
        {
            var (low, high) = (Math.Min(ends.Item1, ends.Item2), Math.Max(ends.Item1, ends.Item2) + 1);
            var printed = string.Create(CultureInfo.InvariantCulture, $"{low} to {high}");
            Assert.Equal(new MentionValue.Range(Fraction.FromDecimal(low), Fraction.FromDecimal(high)), FigureReader.Read(printed, unit)?.Value);
        });

    [Property]
    public Property Days_and_intervals_are_read_as_they_were_printed() =>
        Prop.ForAll(Gen.Choose(0, 700_000).Two().ToArbitrary(), days =>
        {
            var first = DateOnly.MinValue.AddDays(Math.Min(days.Item1, days.Item2)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            var last = DateOnly.MinValue.AddDays(Math.Max(days.Item1, days.Item2)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            foreach (var printed in new[] { first, first[..7], $"{first}/{last}", $"../{first}", $"{first}/.." })
                Assert.Equal(new MentionValue.Temporal(printed), FigureReader.Read(printed, null)?.Value);
        });
}
