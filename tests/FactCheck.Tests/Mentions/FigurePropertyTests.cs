using System.Globalization;
using FactCheck.Mentions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Humanizer;

namespace FactCheck.Tests.Mentions;

public sealed class FigurePropertyTests
{
    private static readonly string[] Sentences =
    [
        "The U.S. has about 29,300 U.S. troops there.",
        "It rose by 30 % to 5.2 million.",
        "They sold 67, 101 and 121 tonnes at $5-10 each.",
        "It takes between 5 and six millimetres of it.",
        "He is 7 feet, 10 inches tall and weighs two hundred pounds.",
        "At least one in five of the 40 schools closed.",
        "See Figure 3, or call (541) 754-3010.",
        "It fell to -5.5 °C, or 22 °F.",
        "A third of it cost 3 dollars 50 cents.",
    ];

    [Property]
    public void A_number_survives_being_spelled_out(NonNegativeInt number) =>
        Assert.Equal((number.Get + 2).ToString(CultureInfo.InvariantCulture), FigureSample.Figures($"It was {((long)number.Get + 2).ToWords(CultureInfo.InvariantCulture)}."));

    [Property]
    public Property A_large_number_survives_being_spelled_out() =>
        Prop.ForAll(Gen.Choose(1, int.MaxValue).Two().Select(p => ((long)p.Item1 << 20) + p.Item2).ToArbitrary(), number =>
            Assert.Equal(number.ToString(CultureInfo.InvariantCulture), FigureSample.Figures($"It was {number.ToWords(CultureInfo.InvariantCulture)}.")));

    [Property]
    public Property A_number_survives_being_printed_in_groups() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), number =>
            Assert.Equal(number.ToString(CultureInfo.InvariantCulture) + " tonne", FigureSample.Figures($"It was {number.ToString("N0", CultureInfo.InvariantCulture)} tonnes.")));

    [Property]
    public Property A_decimal_survives_being_printed() =>
        Prop.ForAll(Gen.Choose(0, 99_999).Two().ToArbitrary(), parts =>
        {
            var text = string.Create(CultureInfo.InvariantCulture, $"{parts.Item1}.{parts.Item2:00000}");
            var value = Assert.IsType<MentionValue.Exact>(Assert.Single(FigureSample.Mentions($"It was {text} km.")).Figure.Value).Value;
            Assert.Equal(decimal.Parse(text, CultureInfo.InvariantCulture), value.ToDecimal());
        });

    /// <summary>Pieces that begin figures, end them, or stand where nobody expects them.</summary>
    private static readonly string[] Pieces =
    [
        "7", "000", "1,234", "9.", ".5", "1e9", "e", "/", ":", "-", "\u2212", "\u00B1", "%", "$", "(", ")", ",", " ", "\u00A0", "\u200B", "\uD800", "\0", "\u202E", "\u0663", "two", "hundred", "million", "hundreds", "of",
        "half", "and", "a", "in", "to", "the", "from", "between", "several", "couple", "dozen", "third", "feet", "ft", "km", "m", "\u00B7", "cents", "x", "^", "10", "point", "\"", "'", "yo", "aged", "power", "C", ".", " per ", " a ", " hundred ", "one", "-and-a-half", " or more ", " more ", "minus ", " over ", "40s",
    ];

    [Property(MaxTest = 3000)]
    public Property Any_mixture_of_pieces_is_read_without_fault_and_in_order() =>
        Prop.ForAll(Gen.ListOf(Gen.Elements(Pieces)).ToArbitrary(), pieces =>
        {
            foreach (var joint in new[] { "", " " })
            {
                var mentions = FigureSample.Mentions(string.Join(joint, pieces));
                for (var i = 1; i < mentions.Length; i++)
                    Assert.True(mentions[i - 1].Span.End <= mentions[i].Span.Start);
            }
        });

    [Fact]
    public void The_figures_of_a_text_are_the_same_inside_a_longer_one()
    {
        var all = string.Join("\n\n", Sentences);
        var expected = string.Join("; ", Sentences.Select(FigureSample.Figures).Where(figures => figures.Length > 0));
        Assert.Equal(expected, FigureSample.Figures(all));
        foreach (var sentence in Sentences)
        {
            Assert.Equal(FigureSample.Figures(sentence), FigureSample.Figures("Nothing was said before. " + sentence));
            Assert.Equal(FigureSample.Figures(sentence), FigureSample.Figures(sentence + " Nothing was said after."));
        }
    }
}
