using FactCheck.Spans;
using FactCheck.Tables;

namespace FactCheck.Matches.Subjects;

/// <summary>The table of countries and bodies with the forms they are named by: "DPRK", "North Korean" and "N. Korea" are one name.</summary>
internal static class NameForms
{
    private const int MaximumWords = 4;

    private static readonly Lazy<DataTable> Table = new(() => DataTable.Load("Matches/Subjects/name-forms.tsv"));

    private static readonly Lazy<WordTable<string>> Forms = new(() => WordTable<string>.Of(Table.Value, row => row[1], StringComparison.Ordinal));

    /// <summary>What the forms begin with, up to their first space.</summary>
    private static readonly Lazy<WordSet> FirstWords = new(() => new(Table.Value.Rows.Select(row => row[0].Split(' ')[0]).ToHashSet(StringComparer.OrdinalIgnoreCase), StringComparison.OrdinalIgnoreCase));

    private static readonly Lazy<WordSet> Names = new(() => new(Table.Value.Rows.Select(row => row[1]).ToHashSet(StringComparer.Ordinal), StringComparison.Ordinal));

    /// <summary>Whether a term is the one name of a country or body of the table.</summary>
    public static bool IsName(string form) => Names.Value.Contains(form);

    /// <summary>"Mount Everest's", whether its span holds the ending or not.</summary>
    public static bool IsPossessive(TextSpan name, string text)
    {
        var written = name.Of(text);
        return written.EndsWith("'s", StringComparison.Ordinal) || written.EndsWith("\u2019s", StringComparison.Ordinal) || (name.End < text.Length && text[name.End] is '\'' or '\u2019');
    }

    /// <summary>"Lost to Togo's 48.1 percent", "the Fund's 191 members": a possessive name stands right before the figure.</summary>
    public static bool IsOwner(TextSpan name, TextSpan figure, string text) =>
        name.End <= figure.Start && IsPossessive(name, text) && text.AsSpan(name.End, figure.Start - name.End).TrimEnd(' ').Length <= "'s".Length;

    /// <summary>
    /// Finds the longest form that starts at <paramref name="at"/>. Forms in capitals ("US", "UN") count only in capitals; in the others case is free,
    /// but the first word must be written with a capital.
    /// </summary>
    /// <param name="words">The words of a text as written, without possessive endings; acronyms without points.</param>
    public static bool TryFind(IReadOnlyList<string> words, int at, out string name, out int count)
    {
        name = "";
        count = 0;
        if (!char.IsUpper(words[at][0]) || !FirstWords.Value.Contains(words[at]))
            return false;
        var key = words[at];
        for (var length = 1; ; length++)
        {
            if (Forms.Value.TryFind(key, out var exact) || Forms.Value.TryFind(key.ToLowerInvariant(), out exact))
                (name, count) = (exact, length);
            if (length == MaximumWords || at + length == words.Count)
                return count > 0;
            key += " " + words[at + length];
        }
    }
}
