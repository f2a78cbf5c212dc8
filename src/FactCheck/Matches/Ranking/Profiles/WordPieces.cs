namespace FactCheck.Matches.Ranking.Profiles;

/// <summary>
/// Words cut into overlapping pieces of three to five characters, their borders marked, so that a misspelt or inflected word still meets its like: "coal" gives "^coa", "coal", "oal$"
/// and others.
/// </summary>
internal static class WordPieces
{
    public const int Shortest = 3;
    public const int Longest = 5;

    /// <summary>How much of a word is cut, and how long it is with its borders at most.</summary>
    public const int LongestMarked = 42;

    private const char Start = '^';
    private const char End = '$';

    /// <summary>The word with its borders, in <paramref name="room"/>.</summary>
    public static ReadOnlySpan<char> Mark(ReadOnlySpan<char> form, Span<char> room)
    {
        var length = Math.Min(form.Length, LongestMarked - 2);
        room[0] = Start;
        form[..length].CopyTo(room[1..]);
        room[length + 1] = End;
        return room[..(length + 2)];
    }

    /// <summary>How much alike a word is that has some of the pieces. Half of the pieces is less than half the word: most words share some.</summary>
    public static double Likeness(int shared, int pieces) => pieces == 0 ? 0 : (double)shared * shared / ((double)pieces * pieces);

    /// <summary>How many pieces a marked word has.</summary>
    public static int CountOf(int markedLength)
    {
        var count = 0;
        for (var size = Shortest; size <= Longest; size++)
            count += Math.Max(0, markedLength - size + 1);
        return count;
    }
}
