using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace FactCheck.Documents.Markdown;

/// <summary>
/// Reads links, but looks for the end of a link's target only as far as one can be. The parser that it stands in for looks to the end of the
/// paragraph at every "](", which takes a minute on a megabyte of them.
/// </summary>
internal sealed class BoundedLinkParser : LinkInlineParser
{
    private const int LongestTarget = 2048;

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.CurrentChar != ']' || slice.PeekChar() != '(')
            return base.Match(processor, ref slice);
        var part = slice;
        part.End = EndOfTarget(Progress.Of(processor), slice);
        if (!base.Match(processor, ref part))
            return false;
        slice.Start = part.Start;
        return true;
    }

    private static int EndOfTarget(Progress progress, StringSlice slice)
    {
        if (!ReferenceEquals(progress.Text, slice.Text))
            progress.StartOn(slice.Text);
        if (progress.NextBracket <= slice.Start)
            progress.NextBracket = slice.Text.AsSpan(slice.Start, slice.End + 1 - slice.Start).IndexOf(')') is var at and >= 0 ? slice.Start + at : int.MaxValue;
        if (progress.NextBracket > slice.End)
            return slice.Start + 1;
        if (progress.NextBracket - slice.Start <= LongestTarget)
            return Math.Min(slice.End, slice.Start + (2 * LongestTarget));
        // An embedded image is a target of megabytes; no other may start within it.
        if (slice.Start < progress.EndOfLongTarget)
            return slice.Start + 1;
        progress.EndOfLongTarget = progress.NextBracket;
        return progress.NextBracket;
    }

    /// <summary>How far the text of one paragraph has been searched. The parser itself serves all documents, so this lives with the document.</summary>
    private sealed class Progress
    {
        private static readonly object Key = new();

        public string? Text { get; private set; }

        public int NextBracket { get; set; }

        public int EndOfLongTarget { get; set; }

        public static Progress Of(InlineProcessor processor)
        {
            if (processor.Document.GetData(Key) is not Progress progress)
            {
                progress = new();
                processor.Document.SetData(Key, progress);
            }

            return progress;
        }

        public void StartOn(string text)
        {
            Text = text;
            NextBracket = -1;
            EndOfLongTarget = -1;
        }
    }
}
