using FactCheck.Tables;

namespace FactCheck.Matches.Vocabulary;

/// <summary>A phrase of statistics, read in place.</summary>
/// <param name="fields">It and those after it, as <see cref="TableSection.Concepts"/> tells.</param>
internal readonly ref struct ConceptPhrase(ReadOnlySpan<ushort> fields)
{
    /// <summary>Stands in a phrase for some words: "spends ~ on health".</summary>
    public const ushort Gap = 0;

    private const int Header = 2;

    private readonly ReadOnlySpan<ushort> fields = fields;

    public ReadOnlySpan<ushort> Words => fields.Slice(Header, fields[0]);

    /// <summary>The texts that it names.</summary>
    public ReadOnlySpan<ushort> Names => fields.Slice(Header + fields[0], fields[1]);

    /// <summary>The next that begins with the same word.</summary>
    public ConceptPhrase Next => new(fields[(Header + fields[0] + fields[1])..]);

    public bool IsNone => fields.IsEmpty;

    public bool HasGap => Words.Contains(Gap);

    public int WordsAfterGap => Words.Length - 1 - Words.IndexOf(Gap);

    /// <summary>The longest that begins with a word.</summary>
    /// <param name="word">Its number in the tables' image.</param>
    public static ConceptPhrase FirstOf(int word)
    {
        var starts = TableImage.Shared.Section<int>(TableSection.ConceptStarts);
        return word + 1 < starts.Length ? new(TableImage.Shared.Section<ushort>(TableSection.Concepts)[starts[word]..starts[word + 1]]) : default;
    }
}
