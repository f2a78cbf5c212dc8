using FactCheck.Matches.Ranking;
using FactCheck.Matches.Ranking.Meanings;

namespace FactCheck.Tests.Matches.Ranking;

public sealed class MeaningTableTests
{
    [Theory]
    [InlineData("doctors", "physician", "carrot")]
    [InlineData("lawsuit", "plaintiffs", "giraffe")]
    [InlineData("heroin", "cocaine", "parliament")]
    [InlineData("earthquake", "tsunami", "lawyer")]
    [InlineData("whale", "dolphins", "budget")]
    public void Words_of_like_use_lie_nearer_than_others(string word, string near, string far) =>
        Assert.True(Likeness(word, near) > 2 * Math.Max(0, Likeness(word, far)), $"{Likeness(word, near)} is not far above {Likeness(word, far)}");

    [Fact]
    public void A_word_lies_where_it_lies_itself() => Assert.Equal(1, Likeness("ballots", "ballot"), 6);

    [Theory]
    [InlineData("zyzzyvas")]
    [InlineData("")]
    [InlineData("\uD800")]
    public void An_unknown_word_has_no_meaning_and_writes_nothing(string form)
    {
        var direction = new short[MeaningTable.Dimensions];
        Assert.False(MeaningTable.TryRead(form, direction));
        Assert.All(direction, value => Assert.Equal(0, value));
    }

    [Fact]
    public void Values_leave_room_for_a_sum_of_products_in_sixteen_bits()
    {
        var direction = new short[MeaningTable.Dimensions];
        foreach (var word in new[] { "doctor", "war", "elect", "percent", "zoo" })
        {
            Assert.True(MeaningTable.TryRead(RankedText.Terms(word)[0].Form, direction));
            Assert.All(direction, value => Assert.InRange(value, -7, 7));
            Assert.Contains(direction, value => Math.Abs((int)value) == 7);
        }
    }

    private static double Likeness(string left, string right)
    {
        var (first, second) = (Direction(left), Direction(right));
        return Product(first, second) / Math.Sqrt(Product(first, first) * Product(second, second));
    }

    private static double Product(short[] left, short[] right) => left.Zip(right, (a, b) => (double)a * b).Sum();

    private static short[] Direction(string word)
    {
        var direction = new short[MeaningTable.Dimensions];
        Assert.True(MeaningTable.TryRead(RankedText.Terms(word)[0].Form, direction), word);
        return direction;
    }
}
