namespace FactCheck.Tests.Documents;

/// <summary>The words and signs that written articles are made of.</summary>
internal static class WrittenWords
{
    public static readonly string[] Verbatim = ["a", "coal", "29,300", "\u00E9", "e\u0301", "\U0001F600", "\U00010400x", "U.S", "\u201Cup\u201D", "70%", "\u4E2D", "it\u2019s", "\u00AD", "3.5"];

    public static readonly (string Written, string Read)[] Entities =
    [
        ("&amp;", "&"), ("&rsquo;", "\u2019"), ("&#128512;", "\U0001F600"), ("&#x41;", "A"), ("&nbsp;", "\u00A0"), ("&lt;", "<"), ("&hellip;", "\u2026"), ("&#8221;", "\u201D"),
        ("&NotEqualTilde;", "\u2242\u0338"), ("&copy;", "\u00A9"),
    ];

    public static void Entity(WrittenArticle article, Choices choices)
    {
        var (written, read) = choices.Of(Entities);
        article.Piece(written, read);
    }
}
