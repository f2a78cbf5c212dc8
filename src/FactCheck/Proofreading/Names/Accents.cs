namespace FactCheck.Proofreading.Names;

/// <summary>The letters of European names without their accents.</summary>
internal static class Accents
{
    private const int LongestWord = 40;
    private const char First = '\u00C0';

    private static readonly string[] Groups =
    [
        "A\u00C0\u00C1\u00C2\u00C3\u00C4\u00C5\u0100\u0102\u0104",
        "C\u00C7\u0106\u0108\u010A\u010C",
        "D\u010E\u0110",
        "E\u00C8\u00C9\u00CA\u00CB\u0112\u0114\u0116\u0118\u011A",
        "G\u011C\u011E\u0120\u0122",
        "H\u0124",
        "I\u00CC\u00CD\u00CE\u00CF\u0128\u012A\u012C\u012E\u0130",
        "J\u0134",
        "K\u0136",
        "L\u0139\u013B\u013D\u0141",
        "N\u00D1\u0143\u0145\u0147",
        "O\u00D2\u00D3\u00D4\u00D5\u00D6\u00D8\u014C\u014E\u0150",
        "R\u0154\u0156\u0158",
        "S\u015A\u015C\u015E\u0160\u0218",
        "T\u0162\u0164\u021A",
        "U\u00D9\u00DA\u00DB\u00DC\u0168\u016A\u016C\u016E\u0170\u0172",
        "W\u0174",
        "Y\u00DD\u0176\u0178",
        "Z\u0179\u017B\u017D",
        "a\u00E0\u00E1\u00E2\u00E3\u00E4\u00E5\u0101\u0103\u0105",
        "c\u00E7\u0107\u0109\u010B\u010D",
        "d\u010F\u0111",
        "e\u00E8\u00E9\u00EA\u00EB\u0113\u0115\u0117\u0119\u011B",
        "g\u011D\u011F\u0121\u0123",
        "h\u0125",
        "i\u00EC\u00ED\u00EE\u00EF\u0129\u012B\u012D\u012F\u0131",
        "j\u0135",
        "k\u0137",
        "l\u013A\u013C\u013E\u0142",
        "n\u00F1\u0144\u0146\u0148",
        "o\u00F2\u00F3\u00F4\u00F5\u00F6\u00F8\u014D\u014F\u0151",
        "r\u0155\u0157\u0159",
        "s\u015B\u015D\u015F\u0161\u0219",
        "t\u0163\u0165\u021B",
        "u\u00F9\u00FA\u00FB\u00FC\u0169\u016B\u016D\u016F\u0171\u0173",
        "w\u0175",
        "y\u00FD\u00FF\u0177",
        "z\u017A\u017C\u017E",
    ];

    private static readonly string Letters = Build();

    public static bool MayHave(ReadOnlySpan<char> word) => word.ContainsAnyInRange(First, char.MaxValue);

    /// <summary>The same, the word itself where it has no accents.</summary>
    public static ReadOnlySpan<char> Without(ReadOnlySpan<char> word) => MayHave(word) ? Plain(word) : word;

    /// <summary>The word without its accents; a very long one as it is.</summary>
    public static string Plain(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord || !MayHave(word))
            return word.ToString();
        return string.Create(word.Length, word, (plain, accented) =>
        {
            for (var i = 0; i < plain.Length; i++)
                plain[i] = Plain(accented[i]);
        });
    }

    private static char Plain(char letter) => letter >= First && letter - First < Letters.Length ? Letters[letter - First] : letter;

    private static string Build()
    {
        var last = Groups.Max(group => group.Max());
        var letters = Enumerable.Range(First, last - First + 1).Select(code => (char)code).ToArray();
        foreach (var group in Groups)
        {
            foreach (var accented in group.AsSpan(1))
                letters[accented - First] = group[0];
        }

        return new(letters);
    }
}
