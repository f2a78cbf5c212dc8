using FactCheck.Tables;

namespace FactCheck.TableCompiler;

/// <summary>Compiles the tables to one image, which is read in place: <c>Tables/TableSection.cs</c> tells its form.</summary>
internal static class TableImage
{
    /// <param name="folder">The folder of the library's sources.</param>
    public static byte[] Compile(string folder)
    {
        var vocabulary = VocabularyTables.Read(folder);
        var texts = new TextSections(vocabulary);
        var words = new VocabularySections(vocabulary, texts);
        var phrases = new PhraseSections(PhraseTables.Read(folder, vocabulary), texts);
        var concepts = new ConceptSections(folder, texts);
        var files = new FileSections(folder, texts);
        return Join(new()
        {
            [TableSection.FileNames] = Bytes(files.Names),
            [TableSection.FileStarts] = Bytes(files.Starts),
            [TableSection.Files] = Bytes(files.Letters),
            [TableSection.Slots] = Bytes(texts.Slots()),
            [TableSection.TextStarts] = Bytes(texts.Starts()),
            [TableSection.Letters] = Bytes(texts.Letters()),
            [TableSection.Classes] = Bytes(words.Classes),
            [TableSection.Roles] = Bytes(words.Roles),
            [TableSection.Verbs] = Bytes(words.Verbs),
            [TableSection.VerbForms] = Bytes(words.FormsOfVerbs),
            [TableSection.Plurals] = Bytes(words.Plurals),
            [TableSection.Singulars] = Bytes(words.Singulars),
            [TableSection.PostingStarts] = Bytes(phrases.PostingStarts()),
            [TableSection.Postings] = Bytes(phrases.Postings()),
            [TableSection.Phrases] = Bytes([.. phrases.Phrases]),
            [TableSection.ChoiceStarts] = Bytes([.. phrases.ChoiceStarts]),
            [TableSection.Choices] = Bytes([.. phrases.Choices]),
            [TableSection.TableNames] = Bytes([.. phrases.TableNames]),
            [TableSection.ConceptStarts] = Bytes(concepts.ConceptStarts),
            [TableSection.Concepts] = Bytes(concepts.Concepts),
            [TableSection.SynonymStarts] = Bytes(concepts.SynonymStarts),
            [TableSection.Synonyms] = Bytes(concepts.Synonyms),
        });
    }

    private static byte[] Bytes<T>(T[] values)
        where T : unmanaged => System.Runtime.InteropServices.MemoryMarshal.AsBytes<T>(values).ToArray();

    private static byte[] Join(Dictionary<TableSection, byte[]> sections)
    {
        using var image = new MemoryStream();
        using var writer = new BinaryWriter(image);
        var kinds = Enum.GetValues<TableSection>();
        var start = (kinds.Length + 1) * sizeof(int);
        foreach (var kind in kinds)
        {
            writer.Write(start);
            start += sections[kind].Length;
        }

        writer.Write(start);
        foreach (var kind in kinds)
            writer.Write(sections[kind]);
        return image.ToArray();
    }
}
