using Markdig.Syntax.Inlines;

namespace FactCheck.Documents.Markdown;

/// <summary>Knows which words of Markdown stay as they are written: those between tags of HTML that quote, and those that a link's target is looked up by.</summary>
internal sealed class QuotedByTags(DocumentBuilder builder)
{
    private const string BlockTag = "blockquote";

    private readonly Stack<string> open = new();
    private int blockDepth;
    private int labelEnd = -1;

    /// <summary>Whether a block of HTML has begun a quotation that a later one ends.</summary>
    public bool IsInBlock => blockDepth > 0;

    public void ReadBlock(ReadOnlySpan<char> html) => blockDepth = Math.Max(0, blockDepth + Count(html, "<" + BlockTag) - Count(html, "</" + BlockTag));

    public void Enter(string name)
    {
        open.Push(name);
        builder.BeginAsWritten();
    }

    /// <summary>Returns whether the innermost element is called so, and left; another end tag ends nothing.</summary>
    public bool Leave(string name)
    {
        if (!open.TryPeek(out var innermost) || innermost != name)
            return false;
        open.Pop();
        builder.EndAsWritten();
        return true;
    }

    public void EnterLabel(LinkInline link)
    {
        labelEnd = link.Span.End;
        builder.BeginAsWritten();
    }

    /// <summary>Leaves the link's words where they end before the inline.</summary>
    public void LeaveLabel(Inline next)
    {
        if (labelEnd < 0 || next.Span.Start <= labelEnd)
            return;
        labelEnd = -1;
        builder.EndAsWritten();
    }

    /// <summary>At the end of a paragraph every element in it ends.</summary>
    public void LeaveAll()
    {
        if (labelEnd >= 0)
            builder.EndAsWritten();
        labelEnd = -1;
        while (open.TryPop(out _))
            builder.EndAsWritten();
    }

    private static int Count(ReadOnlySpan<char> html, ReadOnlySpan<char> tag)
    {
        var count = 0;
        for (int at; (at = html.IndexOf(tag, StringComparison.OrdinalIgnoreCase)) >= 0; html = html[(at + tag.Length)..])
            count++;
        return count;
    }
}
