using FactCheck.Documents.Markdown;
using FactCheck.Spans;

namespace FactCheck.Proofreading;

/// <summary>The places that are markup in a text, whatever its format: <c>{{ templates }}</c>, <c>[[ links ]]</c> of a wiki, and formulas between <c>$</c>. Nothing is said of how they are written.</summary>
internal sealed class MaskedMarkup
{
    /// <summary>Longer stretches are marks that stand apart by chance.</summary>
    private const int Longest = 200;

    private readonly List<TextSpan> spans = [];

    private MaskedMarkup()
    {
    }

    public static MaskedMarkup In(string text)
    {
        var found = new MaskedMarkup();
        found.AddBetween(text, "{{", "}}");
        found.AddBetween(text, "[[", "]]");
        found.AddFormulas(text);
        found.Join();
        return found;
    }

    /// <summary>Whether the span touches markup.</summary>
    public bool Holds(TextSpan span)
    {
        int low = 0, high = spans.Count;
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = spans[middle].End > span.Start ? (low, middle) : (middle + 1, high);
        }

        return low < spans.Count && spans[low].Overlaps(span);
    }

    private void AddBetween(string text, string open, string close)
    {
        for (var at = text.IndexOf(open, StringComparison.Ordinal); at >= 0;)
        {
            var inner = text.AsSpan(at + open.Length, Math.Min(Longest, text.Length - at - open.Length));
            var length = inner.IndexOf(close, StringComparison.Ordinal);
            var end = length < 0 ? at + open.Length : at + open.Length + length + close.Length;
            if (length >= 0 && !inner[..length].Contains('\n'))
                spans.Add(new(at, end));
            at = text.IndexOf(open, end, StringComparison.Ordinal);
        }
    }

    /// <summary>"$x$", but not "$5 and $6".</summary>
    private void AddFormulas(string text)
    {
        for (var at = text.IndexOf('$', StringComparison.Ordinal); at >= 0;)
        {
            var length = Formula.LengthAt(text.AsSpan(at), at > 0 ? text[at - 1] : ' ');
            if (length > 0)
                spans.Add(new(at, at + length));
            at = text.IndexOf('$', at + Math.Max(1, length));
        }
    }

    /// <summary>Those that touch become one: a template may hold a formula.</summary>
    private void Join()
    {
        spans.Sort((a, b) => a.Start.CompareTo(b.Start));
        var kept = 0;
        for (var i = 1; i < spans.Count; i++)
        {
            if (spans[i].Start <= spans[kept].End)
                spans[kept] = spans[kept] with { End = Math.Max(spans[kept].End, spans[i].End) };
            else
                spans[++kept] = spans[i];
        }

        if (spans.Count > 0)
            spans.RemoveRange(kept + 1, spans.Count - kept - 1);
    }
}
