namespace FactCheck.Proofreading.Spelling;

/// <summary>How far apart two letters are for somebody who types or who spells by ear. A plain slip costs <see cref="Unit"/>.</summary>
internal static class EditCosts
{
    public const int Unit = 8;

    /// <summary>A letter written twice or once too few: "begining", "beautifull".</summary>
    public const int Doubling = 4;

    public const int Transposition = 5;

    /// <summary>Two letters on either side of a third have changed places: "ecomony".</summary>
    public const int FarTransposition = 7;

    /// <summary>"fysical": one letter for two that make its sound.</summary>
    public const int Digraph = 6;

    /// <summary>A letter that is silent or a vowel that is hardly heard: "goverment", "intresting".</summary>
    public const int Faint = 6;

    /// <summary>The first letter is seldom wrong.</summary>
    public const int FirstLetter = 5;

    private const string Vowels = "aeiouy";

    private static readonly string[] Rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

    /// <summary>Letters that sound alike.</summary>
    private static readonly string[] Sounds = ["cks", "sz", "vf", "gj", "iy", "td", "mn", "bp", "qk", "xs"];

    private static readonly byte[] Table = Build();

    public static int Substitution(char written, char meant)
    {
        if (written == meant)
            return 0;
        return written is >= 'a' and <= 'z' && meant is >= 'a' and <= 'z' ? Table[((written - 'a') * 26) + meant - 'a']
            : Plain(written) == Plain(meant) ? 1
            : Unit;
    }

    public static int Missing(char meant, char before) => meant == before ? Doubling : meant == '\'' ? 3 : IsFaint(meant) ? Faint : Unit;

    public static int Superfluous(char written, char before) => written == before ? Doubling : written == '\'' ? 3 : IsFaint(written) ? Faint : Unit;

    private static bool IsFaint(char letter) => letter is 'e' or 'h' or 'i' or 'a' or 'n';

    /// <summary>The letter without its accent, for those of French, German and Spanish.</summary>
    public static char Plain(char letter) => letter switch
    {
        >= '\u00E0' and <= '\u00E5' => 'a',
        '\u00E7' => 'c',
        >= '\u00E8' and <= '\u00EB' => 'e',
        >= '\u00EC' and <= '\u00EF' => 'i',
        '\u00F1' => 'n',
        >= '\u00F2' and <= '\u00F6' or '\u00F8' => 'o',
        >= '\u00F9' and <= '\u00FC' => 'u',
        _ => letter,
    };

    private static byte[] Build()
    {
        var table = new byte[26 * 26];
        for (var i = 0; i < table.Length; i++)
            table[i] = (byte)CostOf((char)('a' + (i / 26)), (char)('a' + (i % 26)));
        return table;
    }

    private static int CostOf(char a, char b) =>
        a == b ? 0
        : Vowels.Contains(a, StringComparison.Ordinal) && Vowels.Contains(b, StringComparison.Ordinal) ? 5
        : Array.Exists(Sounds, sound => sound.Contains(a, StringComparison.Ordinal) && sound.Contains(b, StringComparison.Ordinal)) ? 6
        : AreNeighbours(a, b) ? 6
        : Unit;

    private static bool AreNeighbours(char a, char b)
    {
        var (rowA, rowB) = (RowOf(a), RowOf(b));
        var distance = Rows[rowA].IndexOf(a, StringComparison.Ordinal) - Rows[rowB].IndexOf(b, StringComparison.Ordinal);
        return Math.Abs(rowA - rowB) <= 1 && (rowA == rowB ? Math.Abs(distance) == 1 : rowA < rowB ? distance is 0 or 1 : distance is 0 or -1);
    }

    private static int RowOf(char letter) => Array.FindIndex(Rows, row => row.Contains(letter, StringComparison.Ordinal));
}
