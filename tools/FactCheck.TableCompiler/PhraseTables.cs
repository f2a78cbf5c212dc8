namespace FactCheck.TableCompiler;

/// <summary>The phrase tables, which are all tables of <c>Proofreading/Rules</c>.</summary>
internal static class PhraseTables
{
    public const string Folder = "Proofreading/Rules/";

    /// <summary>All phrases, those of a table together, in the order of their rows.</summary>
    /// <param name="folder">The folder of the library's sources.</param>
    public static IEnumerable<Phrase> Read(string folder, VocabularyTables vocabulary)
    {
        var parser = new PhraseParser(vocabulary);
        var row = 0;
        foreach (var path in Directory.GetFiles(Path.Combine(folder, Folder), "*.tsv").Order(StringComparer.Ordinal))
        {
            foreach (var line in TableFile.Lines("", path))
            {
                foreach (var phrase in parser.Parse(Path.GetFileNameWithoutExtension(path), line, row))
                    yield return phrase;
                row++;
            }
        }
    }
}
