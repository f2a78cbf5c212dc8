using System.Text;

namespace FactCheck.TableCompiler;

/// <summary>The data files that the image has as they are written: all those of the library that are not compiled to anything else.</summary>
internal sealed class FileSections
{
    /// <param name="folder">The folder of the library's sources.</param>
    public FileSections(string folder, TextSections texts)
    {
        var files = Directory.GetFiles(folder, "*.tsv", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Where(name => !IsCompiled(name)).Order(StringComparer.Ordinal).ToList();
        var letters = new StringBuilder();
        Starts = new int[files.Count + 1];
        for (var i = 0; i < files.Count; i++)
        {
            foreach (var line in TableFile.Lines(folder, files[i]))
                letters.Append(line).Append('\n');
            Starts[i + 1] = letters.Length;
        }

        Names = [.. files.Select(texts.NumberOf)];
        Letters = letters.ToString().ToCharArray();
    }

    public ushort[] Names { get; }

    public int[] Starts { get; }

    public char[] Letters { get; }

    private static bool IsCompiled(string name) =>
        name.StartsWith(VocabularyTables.Folder, StringComparison.Ordinal) || name.StartsWith(PhraseTables.Folder, StringComparison.Ordinal) || name == ConceptSections.Table;
}
