using FactCheck.Documents.Html;
using Markdig.Syntax.Inlines;

namespace FactCheck.Documents.Markdown;

/// <summary>A tag of HTML within a paragraph of Markdown.</summary>
internal readonly record struct InlineTag(string Name, bool IsEnd)
{
    public bool IsStart => !IsEnd;

    /// <summary>Whether what the element holds is no prose: code, keys, a struck passage.</summary>
    public bool HoldsNoProse => ElementKinds.Of(Name) is ElementKind.Masked or ElementKind.Skipped or ElementKind.SkippedBlock or ElementKind.RawText or ElementKind.RcData;

    /// <summary>Whether something stands for the element in the sentence.</summary>
    public bool IsMasked => ElementKinds.Of(Name) is ElementKind.Masked or ElementKind.SkippedBlock;

    /// <summary>The tag's name in small letters; empty of a comment or an instruction.</summary>
    public static InlineTag Of(HtmlInline html)
    {
        var written = html.Tag.AsSpan().TrimStart('<');
        var isEnd = written.StartsWith('/');
        if (isEnd)
            written = written[1..];
        var length = 0;
        while (length < written.Length && char.IsAsciiLetterOrDigit(written[length]))
            length++;
        return new(written[..length].ToString().ToLowerInvariant(), isEnd);
    }
}
