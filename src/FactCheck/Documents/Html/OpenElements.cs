using System.Collections.Frozen;
using FactCheck.Tables;

namespace FactCheck.Documents.Html;

/// <summary>
/// The elements that are open while a page is read. Each entry knows the last of its own name, the last block and the last table below it, so that
/// every question is answered without a walk, however deep the page is nested.
/// </summary>
internal sealed class OpenElements
{
    private static readonly Lazy<FrozenDictionary<string, ImpliedEnds>> Implied = new(() =>
        DataTable.Load("Documents/Html/implied-ends.tsv").Rows.ToFrozenDictionary(row => row[0], row => new ImpliedEnds(row[1].Split(' '), row[2].Split(' ')), StringComparer.Ordinal));

    private readonly List<Entry> stack = [];
    private readonly Dictionary<string, int> lastOf = new(StringComparer.Ordinal);

    /// <summary>The node of the innermost open element, or -1.</summary>
    public int Current => stack.Count == 0 ? -1 : stack[^1].Node;

    public int Count => stack.Count;

    public bool Has(string name) => LastOf(name) >= 0;

    public void Push(string name, ElementKind kind, int node)
    {
        var isTable = kind == ElementKind.Table;
        var isBlock = isTable || kind is ElementKind.Block or ElementKind.SkippedBlock;
        stack.Add(new(name, node, LastOf(name), isBlock ? stack.Count : LastBlock, isTable ? stack.Count : LastTable));
        lastOf[name] = stack.Count - 1;
    }

    public int Pop()
    {
        var entry = stack[^1];
        stack.RemoveAt(stack.Count - 1);
        lastOf[entry.Name] = entry.PreviousOfName;
        return entry.Node;
    }

    /// <summary>How many elements stay open when a start tag closes what it cannot stand in.</summary>
    public int DepthBefore(string startTag, ElementKind kind)
    {
        var depth = stack.Count;
        if (kind is ElementKind.Block or ElementKind.SkippedBlock or ElementKind.Table && LastOf("p") > LastTable)
            depth = LastOf("p");
        if (!Implied.Value.TryGetValue(startTag, out var implied))
            return depth;
        var boundary = -1;
        foreach (var name in implied.Boundaries)
            boundary = Math.Max(boundary, LastOf(name));
        foreach (var name in implied.Closes)
        {
            if (LastOf(name) is var last && last > boundary)
                depth = Math.Min(depth, last);
        }

        return depth;
    }

    /// <summary>How many elements stay open after an end tag; all of them when it closes nothing.</summary>
    public int DepthAfter(string endTag, ElementKind kind)
    {
        var last = LastOf(endTag);
        if (last < 0 || (kind != ElementKind.Table && last < LastTable && endTag is not ("tr" or "tbody" or "thead" or "tfoot")))
            return stack.Count;
        // "<b><p>one</b> two</p>": a browser goes on with the paragraph.
        return kind == ElementKind.Inline && last < LastBlock ? stack.Count : last;
    }

    private int LastBlock => stack.Count == 0 ? -1 : stack[^1].LastBlock;

    private int LastTable => stack.Count == 0 ? -1 : stack[^1].LastTable;

    private int LastOf(string name) => lastOf.GetValueOrDefault(name, -1);

    private readonly record struct Entry(string Name, int Node, int PreviousOfName, int LastBlock, int LastTable);

    private sealed record ImpliedEnds(string[] Closes, string[] Boundaries);
}
