namespace FactCheck.CuratedClaims.Reading;

/// <summary>Finds what a mistyped word was meant to be.</summary>
internal static class ClosestWord
{
    private const int LongestWord = 40;

    /// <summary>
    /// The word that is fewest typing slips away (letters added, dropped, changed or swapped): two at most, one for short words; or null.
    /// </summary>
    public static string? To(string written, IEnumerable<string> words)
    {
        if (written.Length is < 2 or > LongestWord)
            return null;
        var allowed = written.Length < 5 ? 1 : 2;
        string? closest = null;
        foreach (var word in words)
        {
            var slips = Slips(written.ToUpperInvariant(), word.ToUpperInvariant());
            if (slips > allowed || word.Length > LongestWord)
                continue;
            (closest, allowed) = (word, slips - 1);
        }

        return closest;
    }

    /// <summary>Optimal string alignment distance.</summary>
    private static int Slips(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var change = rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                rows[i, j] = Math.Min(change, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }

        return rows[a.Length, b.Length];
    }
}
