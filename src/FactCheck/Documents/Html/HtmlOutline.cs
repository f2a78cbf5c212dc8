using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;
using FactCheck.Spans;

namespace FactCheck.Documents.Html;

/// <summary>
/// A page as a flat tree in source order, made in one pass over AngleSharp's tokens. Elements end where the HTML standard lets them end;
/// text is never moved, so that reading order is source order.
/// </summary>
internal sealed class HtmlOutline
{
    // Titles, captions, dates and names have a few elements and texts inside; a bound, because any element may be nested without end.
    private const int LongestLabel = 100;

    private readonly List<HtmlNode> nodes = [];
    private readonly OpenElements open = new();

    private readonly int offset;

    private HtmlOutline(int offset) => this.offset = offset;

    public IReadOnlyList<HtmlNode> Nodes => nodes;

    public static HtmlOutline Of(string source) => Of(source, new SourceSpan(0, source.Length));

    /// <summary>The outline of a part of a source; its nodes count in the whole.</summary>
    public static HtmlOutline Of(string source, SourceSpan part)
    {
        var outline = new HtmlOutline(part.Start);
        using var tokenizer = new HtmlTokenizer(new TextSource(new StringTextSource(source[part.Start..part.End])), HtmlEntityProvider.Resolver);
        while (tokenizer.Get() is { Type: not HtmlTokenType.EndOfFile } token)
        {
            var end = Math.Min(part.Start + tokenizer.Position, part.End);
            switch (token.Type)
            {
                case HtmlTokenType.Character:
                    // A run that ends with a CR alone is said to end before it.
                    outline.AddText(token, end < part.End && source[end] == '\r' ? end + 1 : end);
                    break;
                case HtmlTokenType.StartTag:
                    var kind = outline.AddElement((HtmlTagToken)token, end);
                    if (kind is ElementKind.RawText or ElementKind.RcData)
                        tokenizer.State = ContentOf(token.Name, kind);
                    break;
                case HtmlTokenType.EndTag:
                    outline.EndElement((HtmlTagToken)token, end);
                    break;
            }
        }

        outline.CloseTo(0, part.End);
        return outline;
    }

    /// <summary>The text inside an element on one line, or null when it has none. Of an element with very much inside only the beginning is looked at.</summary>
    public string? TextOf(int element)
    {
        if (element < 0)
            return null;
        var words = new List<string>();
        var end = Math.Min(nodes[element].End, element + LongestLabel);
        for (var i = element; i < end; i++)
        {
            if (nodes[i].IsText)
                words.AddRange(nodes[i].Data!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }

        return words.Count == 0 ? null : string.Join(' ', words);
    }

    private static HtmlParseMode ContentOf(string name, ElementKind kind) =>
        name == "script" ? HtmlParseMode.Script : kind == ElementKind.RcData ? HtmlParseMode.RCData : HtmlParseMode.Rawtext;

    private void AddText(HtmlToken token, int end)
    {
        if (open.Has("head") && nodes[open.Current].Name == "head" && !string.IsNullOrWhiteSpace(token.Data))
            CloseTo(open.Count - 1, offset + token.Position.Index);
        Add(new(open.Current, "", ElementKind.Inline, offset + token.Position.Index, end, null, token.Data));
    }

    private ElementKind AddElement(HtmlTagToken tag, int end)
    {
        var name = tag.Name;
        var kind = ElementKinds.Of(name);
        if (name is "html" or "body" && open.Has(name))
            return ElementKind.Inline;
        var start = offset + tag.Position.Index;
        if (open.Has("head") && nodes[open.Current].Name == "head" && !IsMetadata(name))
            CloseTo(open.Count - 1, start);
        CloseTo(open.DepthBefore(name, kind), start);
        Add(new(open.Current, name, kind, start, end, tag, null));
        if (kind != ElementKind.Void && !(tag.IsSelfClosing && kind == ElementKind.Masked))
            open.Push(name, kind, nodes.Count - 1);
        return kind;
    }

    private static bool IsMetadata(string name) =>
        name is "base" or "basefont" or "bgsound" or "link" or "meta" or "noframes" or "noscript" or "script" or "style" or "template" or "title";

    private void EndElement(HtmlTagToken tag, int end)
    {
        var name = tag.Name;
        // A page goes on after "</body>", and "</br>" is a line break to every browser.
        if (name is "html" or "body")
            return;
        if (name == "br")
            Add(new(open.Current, name, ElementKind.Void, offset + tag.Position.Index, end, tag, null));
        else
            CloseTo(open.DepthAfter(name, ElementKinds.Of(name)), end);
    }

    private void Add(HtmlNode node)
    {
        nodes.Add(node);
        node.End = nodes.Count;
    }

    private void CloseTo(int depth, int sourceEnd)
    {
        while (open.Count > depth)
        {
            var node = nodes[open.Pop()];
            node.End = nodes.Count;
            node.ClosedAt = sourceEnd;
        }
    }
}
