using FactCheck.Documents;
using FactCheck.Matches.Readings;
using FactCheck.Mentions;
using FactCheck.Sentences;
using FactCheck.Spans;

namespace FactCheck.Tests.Matches.Readings;

/// <summary>Which words of a sentence make the clause in which its last figure stands.</summary>
public sealed class SentenceReadingTests
{
    [Theory]
    [InlineData("The mill, which burnt down in 1911, is 40 metres tall.", "The mill|is 40 metres tall")]
    [InlineData("The mill, built by two brothers, is 40 metres tall.", "The mill|is 40 metres tall")]
    [InlineData("The mill, the pride of the town, is 40 metres tall.", "The mill|is 40 metres tall")]
    [InlineData("While the town slept, the mill burnt for 40 hours.", "the mill burnt for 40 hours")]
    [InlineData("The town slept while the mill burnt for 40 hours.", "while the mill burnt for 40 hours")]
    [InlineData("The mill is old and has 40 windows.", "The mill|and has 40 windows")]
    [InlineData("The mill is old and the school has 40 windows.", "and the school has 40 windows")]
    [InlineData("The mill has 12 doors and 40 windows.", "The mill|and 40 windows")]
    [InlineData("Villagers say the mill has 40 windows.", "the mill has 40 windows")]
    [InlineData("They told visitors that the mill has 40 windows.", "the mill has 40 windows")]
    [InlineData("With its 40 windows, the mill is a sight.", "With its 40 windows|the mill")]
    [InlineData("The mill has 40 windows, villagers say.", "The mill has 40 windows")]
    [InlineData("The mill stands by the school, which has 40 windows.", "which has 40 windows")]
    [InlineData("The mill is full; the school has 40 windows.", "the school has 40 windows")]
    [InlineData("Windows of the mill: 40", "Windows of the mill|40")]
    public void The_clause_of_a_figure_leaves_out_asides_and_other_clauses(string sentence, string expected)
    {
        var (text, mentions) = Read(sentence);
        var clause = FigureClause.Of(SentenceReading.Of(text, text.Sentences[0])!, mentions[^1]);
        Assert.Equal(expected.Split('|'), clause.Spans.Select(span => span.Of(text.Text).ToString()));
    }

    [Theory]
    [InlineData("The school near the old mill is 40 metres tall.", "near")]
    [InlineData("The school is as tall as the mill.", "as")]
    [InlineData("The school is less than half the height of the mill.", "half")]
    [InlineData("They burnt the school instead of the mill.", "instead of")]
    [InlineData("The school is taller than the mill.", "than")]
    [InlineData("Some buildings, such as the mill, are old.", "such as")]
    [InlineData("The mill is old.", null)]
    public void What_governs_a_name_is_the_word_before_its_noun_phrase(string sentence, string? expected)
    {
        var (text, _) = Read(sentence);
        var reading = SentenceReading.Of(text, text.Sentences[0])!;
        var name = sentence.LastIndexOf("mill", StringComparison.Ordinal);
        var governor = Governor.Of(reading, new TextSpan(name, name + "mill".Length));
        Assert.Equal(expected, governor.Word is { } word ? reading.Words[word].Text : null);
    }

    [Fact]
    public void A_sentence_of_any_length_is_answered_at_once() =>
        Assert.Null(Read(string.Concat(Enumerable.Repeat("the mill and ", 400)) + "40 doors.") is var (text, _) ? SentenceReading.Of(text, text.Sentences[0]) : null);

    private static (SegmentedText Text, IReadOnlyList<Mention> Mentions) Read(string sentence)
    {
        var text = SentenceSplitter.Split(DocumentReader.Read("text", new SourceText("text", sentence), DocumentFormat.Text, null));
        return (text, [.. MentionExtractor.Extract(text)]);
    }
}
