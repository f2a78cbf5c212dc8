using System.Buffers;
using FactCheck.Sentences;

namespace FactCheck.Claims;

/// <summary>Finds who a sentence attributes its statement to.</summary>
internal static class Attributions
{
    private const string AccordingTo = "according to ";
    private static readonly SearchValues<string> Openings = SearchValues.Create([AccordingTo], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(",;:(\u201C\"");

    /// <summary>The name after "according to", up to the next comma, verb or bracket; null when the sentence has none.</summary>
    public static string? Of(in Passage text, Sentence sentence)
    {
        var words = sentence.Span.Of(text.Text);
        var at = words.IndexOfAny(Openings);
        if (at < 0)
            return null;
        var rest = words[(at + AccordingTo.Length)..];
        if (rest.StartsWith("the ", StringComparison.OrdinalIgnoreCase))
            rest = rest[4..];
        var end = rest.IndexOfAny(NameEnds);
        if (end < 0)
            end = rest.TrimEnd('.').Length;
        return end is > 0 and < 80 ? RecurringText.Of(rest[..end].Trim()) : null;
    }
}
