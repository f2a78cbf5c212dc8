using FactCheck.Proofreading.Names;
using FactCheck.Proofreading.Words;
using FactCheck.Sentences;
using FactCheck.Tables;

namespace FactCheck.Proofreading.Spelling;

/// <summary>Recognises misspelt days and months, which word lists of common words lack: "Thurdsay", "Novemeber".</summary>
internal static class CalendarNames
{
    private const int Shortest = 6;
    private const int ShortestForAny = 7;
    private const int Longest = 11;

    /// <summary>Whether a name is English; others are months of other languages that are nearly so.</summary>
    private static readonly Lazy<Dictionary<string, bool>> Names = new(() => DataTable.Load("Proofreading/Spelling/calendar-names.tsv").Rows.ToDictionary(row => row[0], row => row[1] == "english", StringComparer.Ordinal));

    private static readonly Lazy<NearNames> Near = new(Filed);

    /// <summary>The day or month that an unknown word stands for, where the words around speak of time; else null.</summary>
    public static string? MeantBy(Prose prose, int token)
    {
        if (prose.Token(token).Length is < Shortest or > Longest)
            return null;
        var written = prose.WordAt(token);
        if (written.Length is < Shortest or > Longest || written.ContainsAnyExceptInRange('a', 'z') || !StandsInTime(prose, token) || Lexicon.Knows(written))
            return null;
        var word = char.ToUpperInvariant(written[0]) + written[1..].ToString();
        if (Names.Value.ContainsKey(word) || Near.Value.Near(word) is not { } name || prose.Settings.Trusts(word))
            return null;
        return name.Length >= ShortestForAny || NearNames.Differing(word, name) == (2, 2) ? name : null;
    }

    private static NearNames Filed()
    {
        var near = new NearNames();
        foreach (var name in Names.Value.Where(name => name.Value).Select(name => name.Key))
            near.Add(name);
        return near;
    }

    /// <summary>"on Thurdsay", "in Novemeber", "5 Novemeber", "Novemeber 5".</summary>
    private static bool StandsInTime(Prose prose, int token)
    {
        if (token + 1 < prose.Tokens.Length && prose.Token(token + 1).Kind == TokenKind.Digits && prose.FollowsSpace(token + 1))
            return true;
        if (token == 0 || !prose.FollowsSpace(token))
            return false;
        return prose.Token(token - 1).Kind == TokenKind.Digits || prose.Is(token - 1, WordClasses.Weekday)
            || prose.WordAt(token - 1) is "on" or "in" or "last" or "next" or "this" or "every" or "each" or "since" or "until" or "till" or "by" or "from" or "to" or "late" or "early" or "of" or "and" or "between" or "through" or "before" or "after";
    }
}
