using System.Collections.Immutable;
using FactCheck.Spans;

namespace FactCheck.CuratedClaims.Writing;

/// <summary>
/// Lays a claims file out anew: two blanks a level, the keys of claims, values and sources in their order, a blank line between claims. It moves lines, so that comments and line breaks
/// inside texts stay, and rewrites only what stands on one line (<see cref="YamlFlow"/>). A comment goes with the key or claim below it.
/// </summary>
internal sealed class YamlLayout(SourceText source)
{
    private readonly List<string> lines = [];
    private readonly Dictionary<YamlPart, (int From, int To)> comments = new(ReferenceEqualityComparer.Instance);
    private int placed;

    public string Format()
    {
        var root = YamlPart.Read(source.Text);
        placed = LineAt(root.Start) - 1;
        GatherComments(root);
        foreach (var line in LinesOf(0, LineAt(root.Start)))
            lines.Add(line.TrimEnd());
        EmitMapping(root, 0, []);
        KeepOneBlank(placed + 1, source.LineCount);
        while (lines is [.., ""])
            lines.RemoveAt(lines.Count - 1);
        return string.Join('\n', lines) + "\n";
    }

    /// <summary>The order of the keys of what stands under a key.</summary>
    public static ImmutableArray<string> OrderOf(string list) => list switch
    {
        "claims" => ClaimNodes.Order,
        "evidence" => ClaimNodes.SourceOrder,
        "also" or "disputed-by" or "value" => ClaimNodes.ValueOrder,
        _ => [],
    };

    /// <summary>Gives the comment lines between two entries to the second, in the order in which they stand.</summary>
    private void GatherComments(YamlPart part)
    {
        for (var i = 0; i < part.Items.Length; i++)
        {
            var item = part.Items[i];
            var line = LineAt(item.Start);
            if (part.Form == YamlForm.List || i % 2 == 0)
            {
                // A key on the line of its dash has the comments above the dash.
                comments[item] = placed + 1 < line ? (placed + 1, line) : (line, line);
                placed = Math.Max(placed, line);
            }

            if (item.Form is YamlForm.Mapping or YamlForm.List)
                GatherComments(item);
            else
                placed = Math.Max(placed, LastLineOf(item, part.Form == YamlForm.Mapping ? part.Items[i - (i % 2)] : item));
        }
    }

    private void EmitMapping(YamlPart mapping, int indent, ImmutableArray<string> order, string below = "")
    {
        var entries = mapping.Items.Chunk(2).Select((pair, i) => (Key: pair[0], Value: pair[1], Name: NameOf(pair[0]), Index: i));
        foreach (var (key, value, name, _) in entries.OrderBy(entry => order.IndexOf(entry.Name) is var at && at < 0 ? int.MaxValue : at).ThenBy(entry => entry.Index))
        {
            EmitComments(key, indent);
            EmitEntry(key, value, indent, below.Length > 0 ? below : name);
        }
    }

    private void EmitEntry(YamlPart key, YamlPart value, int indent, string name)
    {
        var keyLine = LineAt(key.Start);
        var head = YamlFlow.Key(key, source.Text);
        if (value.Form is YamlForm.Mapping or YamlForm.List && LineAt(value.Start) > keyLine)
        {
            Add(indent, head + RestOf(key.End, keyLine));
            if (value.Form == YamlForm.List)
                EmitList(value, indent + 2, name);
            else
                EmitMapping(value, indent + 2, OrderOf(name), name == "series" ? "value" : "");
            return;
        }

        if (OnOneLine(value, indent + head.Length + 2, key.End, name) is { } line)
        {
            Add(indent, $"{head}: {line}");
            return;
        }

        var isBeside = LineAt(value.Start) == keyLine && value.End > value.Start;
        Add(indent, isBeside ? $"{head}: {RestOf(value.Start, keyLine)}" : head + RestOf(key.End, keyLine));
        EmitRest(keyLine, LastLineOf(value, key), indent - ColumnAt(key.Start), indent + 2, value.Form);
    }

    private void EmitList(YamlPart list, int indent, string name)
    {
        foreach (var item in list.Items)
        {
            if (name == "claims")
                EmitClaimComments(item, indent);
            else
                EmitComments(item, indent);
            var first = lines.Count;
            if (item.Form == YamlForm.Mapping)
            {
                EmitMapping(item, indent + 2, OrderOf(name));
                // Comments of the key that comes first now stand above the dash.
                while (lines[first].AsSpan().TrimStart() is ['#', ..])
                {
                    lines[first] = new string(' ', indent) + lines[first].TrimStart();
                    first++;
                }

                lines[first] = $"{new string(' ', indent)}- {lines[first].TrimStart()}";
                continue;
            }

            if (OnOneLine(item, indent + 2, item.Start, name) is { } whole)
            {
                Add(indent, "- " + whole);
                continue;
            }

            var line = LineAt(item.Start);
            Add(indent, "- " + RestOf(item.Start, line));
            EmitRest(line, LastLineOf(item, item), indent + 2 - ColumnAt(item.Start), indent + 2, item.Form);
        }
    }

    /// <summary>The value in its form on one line, with the comment behind it; null where it has to stay as it is.</summary>
    /// <param name="room">How much of the line is taken.</param>
    /// <param name="before">The end of what it stands behind.</param>
    private string? OnOneLine(YamlPart value, int room, int before, string name)
    {
        if (value.Form != YamlForm.Whole || value.End <= value.Start || source.Text.AsSpan(before, value.Start - before).Contains('#'))
            return null;
        var (first, last) = (LineAt(value.Start), LineAt(value.End - 1));
        var isMoved = first != last || LineAt(before) != first;
        if ((isMoved && source.Text.AsSpan(value.Start, value.End - value.Start).Contains('#')) || YamlFlow.Of(value, source.Text, name) is not { } written)
            return null;
        var rest = RestOf(value.End, last);
        if (rest.AsSpan().TrimStart() is not ([] or ['#', ..]) || (rest.Length > 0 && rest[0] == '#'))
            return null;
        return isMoved && room + written.Length > YamlWriter.LongestLine ? null : written + rest;
    }

    /// <summary>The further lines of a value, moved as its first line was.</summary>
    private void EmitRest(int first, int last, int shift, int least, YamlForm form)
    {
        foreach (var line in LinesOf(first + 1, last + 1))
        {
            var content = line.TrimStart(' ');
            var old = line.Length - content.Length;
            if (form != YamlForm.BlockText)
                content = content.TrimEnd();
            Add(content.Length == 0 ? 0 : form == YamlForm.BlockText ? Math.Max(0, old + shift) : Math.Max(least, old + shift), content);
        }
    }

    private void EmitComments(YamlPart part, int indent)
    {
        if (!comments.TryGetValue(part, out var range))
            return;
        foreach (var line in LinesOf(range.From, range.To))
        {
            if (line.AsSpan().Trim() is ['#', ..])
                Add(indent, line.Trim());
        }
    }

    /// <summary>A blank line before each claim but the first, and between the paragraphs of the comments above it.</summary>
    private void EmitClaimComments(YamlPart claim, int indent)
    {
        if (lines[^1].Length > 0 && !lines[^1].TrimStart().StartsWith("claims:", StringComparison.Ordinal))
            lines.Add("");
        var isFirst = true;
        foreach (var line in LinesOf(comments[claim].From, comments[claim].To))
        {
            if (line.AsSpan().Trim() is ['#', ..])
                Add(indent, line.Trim());
            else if (!isFirst && lines[^1].Length > 0)
                lines.Add("");
            isFirst = false;
        }
    }

    private void KeepOneBlank(int from, int to)
    {
        foreach (var line in LinesOf(from, to))
        {
            if (line.AsSpan().Trim() is { Length: > 0 } || lines[^1].Length > 0)
                lines.Add(line.TrimEnd());
        }
    }

    private void Add(int indent, string content) => lines.Add(content.Length == 0 ? "" : new string(' ', indent) + content);

    private string NameOf(YamlPart key) => source.Text[key.Start..key.End].Trim('"', '\'');

    /// <summary>What stands from an offset to the end of its line.</summary>
    private string RestOf(int offset, int line) => source.Line(line + 1)[(offset - OffsetOf(line))..].TrimEnd();

    /// <summary>The last line of a value, from 0. A text after <c>|</c> goes on as long as lines are indented further than its key.</summary>
    private int LastLineOf(YamlPart value, YamlPart key)
    {
        var line = LineAt(value.Start);
        if (value.Form != YamlForm.BlockText)
            return Math.Max(line, LineAt(Math.Max(value.Start, value.End - 1)));
        var indent = ColumnAt(key.Start);
        var last = line;
        for (var next = line + 1; next < source.LineCount; next++)
        {
            var content = source.Line(next + 1);
            var blanks = content.Length - content.TrimStart(' ').Length;
            if (blanks < content.Length && blanks <= indent)
                break;
            if (blanks < content.Length)
                last = next;
        }

        return last;
    }

    private IEnumerable<string> LinesOf(int from, int to)
    {
        for (var line = from; line < to; line++)
            yield return source.Line(line + 1);
    }

    private int LineAt(int offset) => source.PositionOf(offset).Line - 1;

    private int ColumnAt(int offset) => source.PositionOf(offset).Column - 1;

    private int OffsetOf(int line)
    {
        var low = 0;
        var high = source.Text.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (LineAt(middle) < line)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
