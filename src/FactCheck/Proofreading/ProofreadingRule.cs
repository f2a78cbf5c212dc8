using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Sentences;
using FactCheck.Spans;

namespace FactCheck.Proofreading;

/// <summary>A rule about how something is written; it needs no evidence but the text.</summary>
public abstract class ProofreadingRule : Rule
{
    public override Severity Severity => Severity.Warning;

    public override FixSafety Fix => FixSafety.Unsafe;

    public IEnumerable<Finding> Check(SegmentedText text) => Check(new Prose(text));

    internal abstract IEnumerable<Finding> Check(Prose prose);

    private protected Finding Flag(TextSpan span, string message, params ImmutableArray<string> suggestions) => new(this, Severity, message, span, suggestions);

    /// <summary>Takes the span out, with the space before it, or the one after it where it opens a line.</summary>
    private protected Finding FlagSuperfluous(Prose prose, TextSpan span, string message)
    {
        int start = span.Start, end = span.End;
        if (start > 0 && prose.Text[start - 1] == ' ')
            start--;
        else if (end < prose.Text.Length && prose.Text[end] == ' ')
            end++;
        return Flag(new(start, end), message, "");
    }
}
