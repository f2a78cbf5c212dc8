using FactCheck.Spans;

namespace FactCheck.Reports.Wording;

/// <summary>A sentence with the words in question apart, cut at both ends where it is long.</summary>
internal sealed record Excerpt(string Before, string Marked, string After)
{
    private const int MostBefore = 160;
    private const int MostMarked = 240;
    private const int MostAfter = 160;
    private const string Cut = "…";

    /// <param name="around">The sentence; <paramref name="marked"/> lies in it.</param>
    public static Excerpt Of(string text, TextSpan around, TextSpan marked)
    {
        var start = Math.Clamp(marked.Start, around.Start, around.End);
        var end = Math.Clamp(marked.End, start, around.End);
        // A finding may hold the space beside a word that has to go; what is looked at is the word.
        while (start < end - 1 && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start + 1 && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new(Tail(text[around.Start..start], MostBefore), Head(text[start..end], MostMarked), Head(text[end..around.End], MostAfter));
    }

    private static string Head(string text, int most)
    {
        if (text.Length <= most)
            return text;
        var space = text.LastIndexOf(' ', most, most / 2);
        var end = space > 0 ? space : char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
        return text[..end] + Cut;
    }

    private static string Tail(string text, int most)
    {
        if (text.Length <= most)
            return text;
        var from = text.Length - most;
        var space = text.IndexOf(' ', from, most / 2);
        var start = space >= 0 ? space + 1 : char.IsLowSurrogate(text[from]) ? from + 1 : from;
        return Cut + text[start..];
    }
}
