using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Tests.Reports;

/// <summary>Text made of what means something to Markdown, HTML and terminals.</summary>
public static class HostileText
{
    private static readonly string[] Pieces =
    [
        "# ", "## Forged\n", "\n# x\n", "\n\n", "\r\n---\r\n", "===", "---", "- ", "* ", "1. ", "2) ", "a. ", "> ", "    code", "\tcode", "```", "~~~", "`", "``", "*", "**", "_", "__", "~~",
        "[", "]", "(", ")", "[x](javascript:alert(1))", "![x](http://evil.example/x.png)", "[a]: http://evil.example", "[^1]", "[^1]: note", "<", ">", "<script>alert(1)</script>",
        "<!--", "-->", "<b>", "</li>", "&lt;script&gt;", "&amp;", "&#x41;", "&copy", "&", "|", "| a | b |\n|---|---|\n", "\\", "\\\\", "$", "$$", "$x$", "http://evil.example", "https://evil.example/a_b*c",
        "www.evil.example", "mailto:a@evil.example", "tel:123", "javascript:alert(1)", "a@evil.example", "@someone", "#12", ":smile:", "{.class}", "{#id}", "==", "++", "^", "^^", "\"\"", "'", ":::", ": ", "TODO",
        "*[HTML]: x", "\u0000", "\u001b[31m", "\u001b]0;title\u0007", "\u0008", "\u202e", "\u2066", "\u200b", "\u2028", "\u0085", "\ufeff", "\ud83d", "\udc00", "😀", "e\u0301", "漢字", " ", "  ", "word", "3.5", "22.2 million",
    ];

    public static Arbitrary<string> Strings() =>
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).Or(ArbMap.Default.GeneratorFor<string>().Where(text => text is not null)).ToArbitrary();

    private static Gen<T> Or<T>(this Gen<T> first, Gen<T> second) => Gen.OneOf(first, second);
}
