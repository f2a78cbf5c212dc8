using FactCheck.Sentences;
using FactCheck.Spans;

namespace FactCheck.Proofreading;

/// <summary>The places before "[sic]", where an author says that a slip is another's and stays.</summary>
internal sealed class SicMarks
{
    /// <summary>"Could of [sic]", "an unique [sic]", "could of went [sic]": what is meant is the word before, or a phrase that it ends.</summary>
    private const int LongestPhrase = 3;

    private const string Mark = "sic";

    private readonly List<TextSpan> phrases = [];

    private SicMarks()
    {
    }

    public static SicMarks In(Prose prose)
    {
        var found = new SicMarks();
        if (!HasMark(prose.Text))
            return found;
        for (var token = 1; token + 2 < prose.Tokens.Length; token++)
        {
            if (prose.Text[prose.Token(token).Start] is '[' or '(' && IsMark(prose, token) && PhraseBefore(prose, token) is { } phrase)
                found.phrases.Add(phrase);
        }

        return found;
    }

    /// <summary>Whether the span touches words of which the author says so.</summary>
    public bool Speaks(TextSpan span)
    {
        int low = 0, high = phrases.Count;
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = phrases[middle].End > span.Start ? (low, middle) : (middle + 1, high);
        }

        return low < phrases.Count && phrases[low].Overlaps(span);
    }

    private static bool HasMark(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny('[', '(') is >= 0 and var bracket)
        {
            text = text[(bracket + 1)..];
            if (text.StartsWith(Mark, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>"[sic]", "(sic)", "[sic!]", "[sic.]"</summary>
    private static bool IsMark(Prose prose, int token) =>
        prose.Token(token).Length == 1 && prose.WordAt(token + 1) is Mark && prose.Spelling(token + 2)[0] is ']' or ')' or '!' or '?' or '.' or ',' or ':' or ';';

    private static TextSpan? PhraseBefore(Prose prose, int mark)
    {
        var last = mark - 1;
        while (last > 0 && IsClosing(prose.Spelling(last)[0]))
            last--;
        var first = last;
        while (first > 0 && last - first + 1 < LongestPhrase && IsJoined(prose, first))
            first--;
        return first < last || prose.IsWord(last) || prose.Token(last).Kind == TokenKind.Digits ? new(prose.Token(first).Start, prose.Token(mark).Start) : null;
    }

    /// <summary>Whether nothing parts the token from the one before it: neither a mark nor the sentence's start.</summary>
    private static bool IsJoined(Prose prose, int token) => !prose.IsSentenceStart(token) && prose.Token(token - 1).Kind is TokenKind.Word or TokenKind.Digits;

    private static bool IsClosing(char mark) => mark is '"' or '\'' or '\u201D' or '\u2019' or '\u00BB';
}
