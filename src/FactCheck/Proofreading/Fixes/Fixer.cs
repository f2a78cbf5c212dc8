using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using FactCheck.Documents;
using FactCheck.Findings;
using FactCheck.Spans;

namespace FactCheck.Proofreading.Fixes;

/// <summary>
/// Turns findings into edits of the source: those of the first tier, and advice of rules that never give more and are safe, because they set spaces and marks.
/// What stands in markup or in an entity is left to a person, and so are words that somebody else wrote or said.
/// </summary>
public static class Fixer
{
    /// <summary>Signs that mean something to Markdown or HTML: no correction brings one in.</summary>
    private static readonly SearchValues<char> Markup = SearchValues.Create("<>&*_`[]\\#|\r\n");

    /// <summary>The edits in order of position; none overlaps another.</summary>
    public static ImmutableArray<TextEdit> Plan(Document document, IEnumerable<Finding> findings, FixSafety least)
    {
        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        foreach (var finding in findings.OrderBy(finding => finding.Span.Start))
        {
            if (EditOf(document, finding, least) is { } edit && (edits.Count == 0 || edits[^1].Span.End <= edit.Span.Start))
                edits.Add(edit);
        }

        return edits.DrainToImmutable();
    }

    public static string Apply(string source, ImmutableArray<TextEdit> edits)
    {
        var written = new StringBuilder(source.Length);
        var at = 0;
        foreach (var (span, replacement) in edits)
        {
            written.Append(source, at, span.Start - at).Append(replacement);
            at = span.End;
        }

        return written.Append(source, at, source.Length - at).ToString();
    }

    private static TextEdit? EditOf(Document document, Finding finding, FixSafety least)
    {
        var isForPerson = finding.Severity < Severity.Warning && finding.Rule is not { Severity: Severity.Advice, Fix: FixSafety.Safe };
        if (isForPerson || finding.IsQuoted || finding.Rule.Fix < least || finding.Rule.Fix == FixSafety.None || finding.Suggestions.IsEmpty || finding.Span.IsEmpty)
            return null;
        var replacement = finding.Suggestions[0];
        var span = document.Map.ToSource(finding.Span);
        var source = document.Source.Text.AsSpan(span.Start, span.End - span.Start);
        var isWritten = source.SequenceEqual(document.Text.AsSpan(finding.Span.Start, finding.Span.Length)) || (replacement == " " && !source.ContainsAnyExcept(' '));
        if (!isWritten || replacement.AsSpan().ContainsAny(Markup) || (replacement.Length == 0 && document.Format != DocumentFormat.Text && EmptiesMarkup(document.Source.Text, span)))
            return null;
        return new(span, replacement);
    }

    /// <summary>Whether nothing would be left between two signs: <c>&lt;b&gt;the&lt;/b&gt;</c>, <c>**the**</c>.</summary>
    private static bool EmptiesMarkup(string source, SourceSpan span)
    {
        var before = source.AsSpan(0, span.Start).TrimEnd();
        var after = source.AsSpan(span.End).TrimStart();
        return !before.IsEmpty && !after.IsEmpty && Markup.Contains(before[^1]) && Markup.Contains(after[0]);
    }
}
