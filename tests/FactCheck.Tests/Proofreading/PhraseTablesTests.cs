extern alias compiler;

using compiler::FactCheck.Proofreading.Phrases;
using compiler::FactCheck.Proofreading.Tagging;
using compiler::FactCheck.TableCompiler;
using FactCheck.Tests.Habits;

namespace FactCheck.Tests.Proofreading;

/// <summary>Every row of the phrase tables is tried on a text made from it.</summary>
public sealed class PhraseTablesTests
{
    private static readonly Dictionary<Tag, string> TagSamples = new()
    {
        [Tag.Noun] = "kitchen",
        [Tag.Nouns] = "kitchens",
        [Tag.Name] = "Zagreb",
        [Tag.Adjective] = "useful",
        [Tag.Comparative] = "wider",
        [Tag.Superlative] = "widest",
        [Tag.Adverb] = "quickly",
        [Tag.Base] = "describe",
        [Tag.Third] = "describes",
        [Tag.Past] = "went",
        [Tag.Participle] = "written",
        [Tag.Ing] = "describing",
        [Tag.Number] = "seven",
        [Tag.Determiner] = "the",
        [Tag.Possessive] = "my",
        [Tag.Object] = "him",
        [Tag.Pronoun] = "it",
        [Tag.Preposition] = "of",
        [Tag.To] = "to",
        [Tag.Subordinator] = "because",
    };

    private static readonly VocabularyTables Vocabulary = VocabularyTables.Read(LibrarySource.Folder);

    private static readonly ILookup<string, Phrase> Phrases = PhraseTables.Read(LibrarySource.Folder, Vocabulary).ToLookup(phrase => phrase.Table);

    public static TheoryData<string> Tables => [.. Phrases.Select(table => table.Key)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_phrase_is_found_in_a_text_made_of_its_words(string table)
    {
        var missed = Phrases[table].Where(phrase => !IsFound(phrase)).Select(phrase => string.Join(' ', phrase.Elements.Select(element => element.Text)));
        Assert.Equal([], missed);
    }

    [Fact]
    public void No_row_hides_among_the_comments() =>
        Assert.DoesNotContain(LibrarySource.Tables.SelectMany(table => File.ReadLines(Path.Combine(LibrarySource.Folder, table))), line => line.StartsWith('#') && line.Contains("]\t", StringComparison.Ordinal));

    [Fact]
    public void The_image_that_the_library_carries_is_that_of_the_tables() =>
        Assert.True(TableImage.Compile(LibrarySource.Folder).AsSpan().SequenceEqual(Carried()), "Build the library again.");

    private static byte[] Carried()
    {
        using var stream = typeof(FactChecker).Assembly.GetManifestResourceStream(FactCheck.Tables.TableImage.Resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static bool IsFound(Phrase phrase)
    {
        var opening = phrase.Before.Any(border => border is { Excluded: null, IsAnywhereBefore: true }) ? "quickly " : "";
        var prose = new FactCheck.Proofreading.Prose(Rules.MarkedText.Segment(opening + string.Join(' ', phrase.Elements.Select(Sample))));
        return prose.PhrasesOf(phrase.Table).Any(match => match.Phrase.Row == phrase.Row && match.Phrase.ElementCount == phrase.Elements.Length);
    }

    private static string Sample(WordChoice choice)
    {
        if (choice.ExactWord is { } exact)
            return exact;
        if (choice.Words.Length > 0)
            return choice.Words[0];
        var test = choice.Tests[0];
        return test.Shape switch
        {
            WordShape.Capitalised => "Zagreb",
            WordShape.Tagged => TagSamples[test.Part],
            WordShape.None => Vocabulary.Classes.FirstOrDefault(entry => test.Accepts(entry.Value)).Key ?? $"(no word is {choice.Text})",
            _ => "zagreb",
        };
    }
}
