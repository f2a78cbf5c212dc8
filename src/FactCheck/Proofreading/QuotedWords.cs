using FactCheck.Sentences;
using FactCheck.Spans;

namespace FactCheck.Proofreading;

/// <summary>Finds the words of a text that are somebody else's: what stands in quotation marks, in a block quotation, and in a quotation that goes on in the next paragraph.</summary>
internal static class QuotedWords
{
    private const int None = -1;

    /// <summary>The stretches in order; none touches another.</summary>
    public static List<TextSpan> In(SegmentedText text)
    {
        var all = text.Quotations.Select(quotation => quotation.Span).Concat(text.Document.AsWritten).Concat(Continued(text)).OrderBy(span => span.Start);
        var joined = new List<TextSpan>();
        foreach (var span in all)
        {
            if (joined.Count > 0 && span.Start <= joined[^1].End)
                joined[^1] = joined[^1] with { End = Math.Max(joined[^1].End, span.End) };
            else
                joined.Add(span);
        }

        return joined;
    }

    /// <summary>Whether the place lies in one of the stretches.</summary>
    /// <param name="quoted">As <see cref="In"/> gives them.</param>
    public static bool Holds(List<TextSpan> quoted, int place)
    {
        int low = 0, high = quoted.Count;
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = quoted[middle].End > place ? (low, middle) : (middle + 1, high);
        }

        return low < quoted.Count && quoted[low].Start <= place;
    }

    /// <summary>A quotation of several paragraphs opens each of them and closes only the last: what a paragraph leaves open is quoted where the next begins with the same mark.</summary>
    private static IEnumerable<TextSpan> Continued(SegmentedText text)
    {
        var blocks = text.Document.Blocks;
        var open = None;
        for (int block = 0, token = 0; block + 1 < blocks.Length; block++)
        {
            var first = token;
            open = None;
            for (; token < text.Tokens.Length && text.Tokens[token].Start < blocks[block].Span.End; token++)
                open = Read(text, token, first, open);
            if (open != None && token < text.Tokens.Length && text.Text[text.Tokens[token].Start] == text.Text[text.Tokens[open].Start])
                yield return blocks[block].Span with { Start = text.Tokens[open].End };
        }
    }

    /// <summary>The mark that is open behind the token.</summary>
    private static int Read(SegmentedText text, int token, int first, int open)
    {
        switch (text.Text[text.Tokens[token].Start])
        {
            case '\u201C' or '\u00AB' or '\u201E':
            case '\u2018' when token == first:
                return token;
            case '\u201D' or '\u00BB':
            case '\u2019' when open == first && EndsSpeech(text, token, first):
                return None;
            // 5" is a length where nothing is quoted.
            case '"' when open != None || token == first || text.Tokens[token - 1].Kind != TokenKind.Digits || text.Tokens[token - 1].End < text.Tokens[token].Start:
                return open == None ? token : None;
            default:
                return open;
        }
    }

    /// <summary>Whether a single mark stands behind a stop or a comma and is no apostrophe.</summary>
    private static bool EndsSpeech(SegmentedText text, int token, int first) =>
        text.Text[text.Tokens[first].Start] == '\u2018' && text.Text[text.Tokens[token].Start - 1] is '.' or ',' or '!' or '?' or '\u2026';
}
