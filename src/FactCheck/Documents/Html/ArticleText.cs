using FactCheck.Spans;

namespace FactCheck.Documents.Html;

/// <summary>Writes the readable text of a part of a page into a document.</summary>
internal sealed class ArticleText(HtmlOutline outline, ArticleFinder finder, SourceText source, DocumentBuilder builder)
{
    private static readonly Context Outermost = new(int.MaxValue, BlockKind.Paragraph);

    // The elements and texts of a raised reference to a note; a bound, because raised text may be nested without end.
    private const int LongestReference = 16;

    private readonly IReadOnlyList<HtmlNode> nodes = outline.Nodes;
    private readonly Stack<(HtmlNode Element, Context Context)> open = new();
    private readonly List<HtmlNode> imagesAtEnd = [];
    private readonly TableCounter tables = new();
    private bool hasTitle;

    private Context Around => open.TryPeek(out var top) ? top.Context : Outermost;

    public void Add(int first, int end)
    {
        for (var i = first; i < end;)
        {
            LeaveEnded(i);
            i = Visit(i);
        }

        LeaveEnded(int.MaxValue);
        builder.Close();
    }

    /// <summary>Returns the index of the node to go on with.</summary>
    private int Visit(int at)
    {
        var node = nodes[at];
        if (finder.IsLeftOut(at) || (node.Name == "footer" && Around.Kind != BlockKind.Quotation) || (node.Name == "sup" && HoldsReference(at)))
            return LeaveOut(node);
        if (Around.IsHeader && node.Kind is not (ElementKind.Block or ElementKind.Table))
            return node.Kind == ElementKind.Inline ? at + 1 : node.End;
        if (node.IsText)
            AddText(node);
        else if (node.Kind == ElementKind.Void)
            AddVoid(node);
        else if (node.Kind != ElementKind.Masked)
            Enter(at);
        else
            return Mask(node);
        return at + 1;
    }

    private int LeaveOut(HtmlNode node)
    {
        if (node.Kind is ElementKind.Block or ElementKind.SkippedBlock or ElementKind.Table)
            OpenBlock(Around.Kind, Around.Cell);
        return node.End;
    }

    private int Mask(HtmlNode node)
    {
        imagesAtEnd.Clear();
        builder.AppendAs([Document.Masked], node.Start, node.ClosedAt);
        return node.End;
    }

    private void AddText(HtmlNode node)
    {
        if (imagesAtEnd.Count > 0 && !string.IsNullOrWhiteSpace(node.Data))
            imagesAtEnd.Clear();
        if (Around.IsSuperscript)
            Superscript.Append(builder, node);
        else
            CharacterReferences.Append(builder, source.Text, node.Start, node.SourceEnd, node.Data!);
    }

    private void AddVoid(HtmlNode node)
    {
        if (node.Name == "br")
            builder.AppendLineBreak(node.Start, node.SourceEnd);
        else if (node.Name == "hr")
            OpenBlock(Around.Kind, Around.Cell);
        else if (node.Name == "img" && !builder.IsAtBlockStart)
            imagesAtEnd.Add(node);
        else if (node.Name == "img")
            AddImage(node, Around);
    }

    private void AddImage(HtmlNode image, Context around)
    {
        if (image.Attribute("alt") is not { } alt || string.IsNullOrWhiteSpace(alt))
            return;
        if (around.Caption.Contains(Folded(alt), StringComparison.OrdinalIgnoreCase))
            return;
        builder.Open(BlockKind.ImageText);
        var (start, end) = AttributeSource.ValueOf(source.Text, image, "alt");
        CharacterReferences.Append(builder, source.Text, start, end, alt);
        builder.Open(around.Kind, around.Cell);
    }

    private void Enter(int at)
    {
        var node = nodes[at];
        var context = Around with { End = node.End };
        if (node.Name == "q")
            builder.AppendAs("\u201C", node.Start, node.SourceEnd);
        else if (node.Name == "sup")
            context = context with { IsSuperscript = true };
        else if (node.Kind != ElementKind.Inline)
            context = EnterBlock(at, context);
        open.Push((node, context));
        if (IsAsWritten(node))
            builder.BeginAsWritten();
    }

    private static bool IsAsWritten(HtmlNode node) => node.Name is "blockquote" or "q" or "cite";

    private Context EnterBlock(int at, Context context)
    {
        var kind = KindOf(nodes[at], context.Kind);
        var cell = CellOf(at, context.Cell);
        OpenBlock(kind, cell);
        context = context with { Cell = cell };
        return nodes[at].Name switch
        {
            "figure" => context with { Caption = CaptionOf(at) },
            "header" => context with { IsHeader = true },
            _ => context with { Kind = kind, IsHeader = context.IsHeader && kind is not (BlockKind.Heading or BlockKind.Title) && !IsStandfirst(nodes[at]) },
        };
    }

    private CellPlace? CellOf(int at, CellPlace? around)
    {
        switch (nodes[at].Name)
        {
            case "table":
                tables.EnterTable(at, nodes[at].End);
                return null;
            case "tr":
                tables.EnterRow(at);
                return null;
            case "td" or "th":
                return tables.EnterCell(at, nodes[at]);
            default:
                return around;
        }
    }

    private BlockKind KindOf(HtmlNode node, BlockKind around)
    {
        switch (node.Name)
        {
            case "h1" when !hasTitle:
                hasTitle = true;
                return BlockKind.Title;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                return BlockKind.Heading;
            case "li" or "dd" or "dt":
                return BlockKind.ListItem;
            case "blockquote":
                return BlockKind.Quotation;
            case "td" or "th":
                return BlockKind.TableCell;
            case "figcaption" or "caption":
                return BlockKind.Caption;
            default:
                return around;
        }
    }

    private static bool IsStandfirst(HtmlNode node) =>
        (node.Attribute("class") ?? "") is { Length: > 0 } name
        && (name.Contains("standfirst", StringComparison.OrdinalIgnoreCase) || name.Contains("subtitle", StringComparison.OrdinalIgnoreCase) || name.Contains("lede", StringComparison.OrdinalIgnoreCase));

    private void LeaveEnded(int at)
    {
        while (open.TryPeek(out var top) && top.Context.End <= at)
        {
            open.Pop();
            if (IsAsWritten(top.Element))
                builder.EndAsWritten();
            if (top.Element.Name == "q" && source.Text.AsSpan(0, top.Element.ClosedAt).EndsWith("</q>", StringComparison.OrdinalIgnoreCase))
                builder.AppendAs("\u201D", top.Element.ClosedAt - "</q>".Length, top.Element.ClosedAt);
            else if (top.Element.Kind != ElementKind.Inline)
                OpenBlock(Around.Kind, Around.Cell);
        }
    }

    private void OpenBlock(BlockKind kind, CellPlace? cell)
    {
        builder.Close();
        foreach (var image in imagesAtEnd)
            AddImage(image, Around);
        imagesAtEnd.Clear();
        builder.Open(kind, cell);
    }

    /// <summary>The text of the caption among a figure's children.</summary>
    private string CaptionOf(int figure)
    {
        for (var i = figure + 1; i < nodes[figure].End; i = nodes[i].End)
        {
            if (nodes[i].Name == "figcaption")
                return outline.TextOf(i) ?? "";
        }

        return "";
    }

    private static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>"28,500&lt;sup>&lt;a href="#n1">1&lt;/a>&lt;/sup>" and "28,500&lt;sup>[1]&lt;/sup>" are a figure and a reference to a note.</summary>
    private bool HoldsReference(int at)
    {
        var end = Math.Min(nodes[at].End, at + LongestReference);
        for (var i = at + 1; i < end; i++)
        {
            if (nodes[i].Name == "a" || (nodes[i].IsText && nodes[i].Data!.Contains('[', StringComparison.Ordinal)))
                return true;
        }

        return false;
    }

    /// <summary>What the elements around a node say of it.</summary>
    /// <param name="End">The index of the first node outside.</param>
    /// <param name="IsHeader">True in an article's header, of which only headings and the standfirst are read.</param>
    /// <param name="Caption">The caption of the figure around, which image texts like to repeat.</param>
    private sealed record Context(int End, BlockKind Kind, bool IsHeader = false, bool IsSuperscript = false, string Caption = "", CellPlace? Cell = null);
}
