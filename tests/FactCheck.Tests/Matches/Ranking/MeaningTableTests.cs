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
    public void An_unknown_word_has_no_meaning(string form) => Assert.False(MeaningTable.TryFind(form, out _));

    [Fact]
    public void A_packed_direction_is_read_value_by_value()
    {
        byte[] first = new byte[Meaning.PackedSize], second = new byte[Meaning.PackedSize];
        Array.Fill(first, (byte)0x88);
        Array.Fill(second, (byte)0x88);
        // 3 and 4 in the first byte, -7 in the lower half of the last; then 4 and 3, and 7.
        (first[0], first[^1]) = (0xCB, 0x81);
        (second[0], second[^1]) = (0xBC, 0x8F);
        Meaning.Unpack(first, out var one);
        Meaning.Unpack(second, out var other);
        Assert.Equal((12 + 12 - 49) / (float)(25 + 49), one.LikenessTo(other), 6);
    }

    private static float Likeness(string left, string right) => Of(left).LikenessTo(Of(right));

    private static Meaning Of(string word)
    {
        Assert.True(MeaningTable.TryFind(RankedText.Terms(word)[0].Form, out var meaning), word);
        return meaning;
    }
}
