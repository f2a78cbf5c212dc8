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

    private const int Letters = 26;

    private const byte Vowel = 5;

    private const byte AlikeOrNear = 6;

    private const string Vowels = "aeiouy";

    private static readonly string[] Rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

    /// <summary>Letters that sound alike.</summary>
    private static readonly string[] Sounds = ["cks", "sz", "vf", "gj", "iy", "td", "mn", "bp", "qk", "xs"];

    private static readonly byte[] Table = Build();

    public static int Substitution(char written, char meant)
    {
        if (written == meant)
            return 0;
        return written is >= 'a' and <= 'z' && meant is >= 'a' and <= 'z' ? Table[((written - 'a') * Letters) + meant - 'a']
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
        var table = new byte[Letters * Letters];
        Array.Fill(table, (byte)Unit);
        for (var row = 0; row < Rows.Length; row++)
        {
            for (var column = 0; column < Rows[row].Length; column++)
                SetNeighbours(table, row, column);
        }

        foreach (var group in Sounds)
            SetAll(table, group, AlikeOrNear);
        SetAll(table, Vowels, Vowel);
        for (var letter = 'a'; letter <= 'z'; letter++)
            Set(table, letter, letter, 0);
        return table;
    }

    /// <summary>The key to the right, and the two below.</summary>
    private static void SetNeighbours(byte[] table, int row, int column)
    {
        var letter = Rows[row][column];
        if (column + 1 < Rows[row].Length)
            Set(table, letter, Rows[row][column + 1], AlikeOrNear);
        for (var below = Math.Max(0, column - 1); row + 1 < Rows.Length && below <= column && below < Rows[row + 1].Length; below++)
            Set(table, letter, Rows[row + 1][below], AlikeOrNear);
    }

    private static void SetAll(byte[] table, string letters, byte cost)
    {
        foreach (var a in letters)
        {
            foreach (var b in letters)
                Set(table, a, b, cost);
        }
    }

    private static void Set(byte[] table, char a, char b, byte cost) => table[((a - 'a') * Letters) + b - 'a'] = table[((b - 'a') * Letters) + a - 'a'] = cost;
}
