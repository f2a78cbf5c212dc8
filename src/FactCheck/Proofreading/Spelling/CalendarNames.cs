using FactCheck.Proofreading.Names;
using FactCheck.Proofreading.Words;
using FactCheck.Sentences;

namespace FactCheck.Proofreading.Spelling;

/// <summary>Recognises misspelt days and months, which word lists of common words lack: "Thurdsay", "Novemeber".</summary>
internal static class CalendarNames
{
    private const int Shortest = 6;
    private const int ShortestForAny = 7;
    private const int Longest = 11;

    private static readonly string[] Names = ["January", "February", "September", "October", "November", "December", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    /// <summary>Months of other languages that are nearly English.</summary>
    private static readonly string[] Foreign = ["Decembre", "Dezember", "Februar", "Februari", "Januar", "Januari", "Novembre", "Octobre", "Oktober", "Septembre"];

    private static readonly NearNames Near = Filed();

    /// <summary>The day or month that an unknown word stands for, where the words around speak of time; else null.</summary>
    public static string? MeantBy(Prose prose, int token)
    {
        if (prose.Token(token).Length is < Shortest or > Longest)
            return null;
        var written = prose.WordAt(token);
        if (written.Length is < Shortest or > Longest || written.ContainsAnyExceptInRange('a', 'z') || !StandsInTime(prose, token) || Lexicon.Knows(written))
            return null;
        var word = char.ToUpperInvariant(written[0]) + written[1..].ToString();
        if (Array.IndexOf(Foreign, word) >= 0 || Near.Near(word) is not { } name || prose.Settings.Trusts(word))
            return null;
        return name.Length >= ShortestForAny || NearNames.Differing(word, name) == (2, 2) ? name : null;
    }

    private static NearNames Filed()
    {
        var near = new NearNames();
        foreach (var name in Names)
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
