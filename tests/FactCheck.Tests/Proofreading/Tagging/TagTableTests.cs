using FactCheck.Proofreading.Tagging;
using FactCheck.Tests.Habits;

namespace FactCheck.Tests.Proofreading.Tagging;

public sealed class TagTableTests
{
    private const int MostBytes = 2_000_000;

    [Fact]
    public void The_tagger_takes_no_more_of_the_program_than_it_may()
    {
        using var stream = typeof(TagTable).Assembly.GetManifestResourceStream(TagTable.Resource);
        Assert.InRange(stream!.Length, 1, MostBytes);
    }

    [Fact]
    public void Every_noun_and_verb_of_the_tables_is_known_to_the_tagger()
    {
        var words = new[] { "nouns", "verbs" }.SelectMany(table => LibrarySource.Rows($"Proofreading/Words/{table}.tsv")).Select(row => row[0]);
        Assert.Equal([], words.Where(word => TagTable.Find(word).IsNone));
    }

    [Theory]
    [InlineData("kitchen", "Noun")]
    [InlineData("kitchens", "Nouns")]
    [InlineData("went", "Past")]
    [InlineData("wider", "Comparative")]
    [InlineData("the", "Determiner")]
    [InlineData("whose", "Subordinator")]
    public void A_word_has_its_likeliest_reading_first(string word, string tag) => Assert.Equal(tag, TagTable.Find(word).TagAt(0).ToString());

    [Fact]
    public void A_word_that_nobody_knows_has_no_reading() => Assert.True(TagTable.Find("blorbness").IsNone);

    [Fact]
    public void Readings_come_out_as_they_were_put_in()
    {
        var readings = TagReadings.Of((Tag.Noun, 0), (Tag.Hyphen, 7), (Tag.Edge, 3));
        Assert.Equal(3, readings.Count);
        Assert.Equal((Tag.Hyphen, 7), (readings.TagAt(1), readings.CostAt(1)));
        Assert.Equal((Tag.Edge, 3), (readings.TagAt(2), readings.CostAt(2)));
        Assert.True(readings.Has(Tag.Edge));
        Assert.False(readings.Has(Tag.Name));
    }
}
