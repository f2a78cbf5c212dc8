using FactCheck.Mentions;

namespace FactCheck.Claims;

/// <summary>Reads the words before a date, or at its start, that say on which side of it something lies.</summary>
internal static class DateSides
{
    /// <summary>In characters: "no earlier than the end of ".</summary>
    private const int LongestWords = 32;

    public static DateSide Of(ReadOnlySpan<char> text, Mention mention)
    {
        if (mention.Figure.Value is not MentionValue.Temporal)
            return DateSide.None;
        var side = OfWords(WithFirstWord(text, mention));
        return side == DateSide.None ? OfWords(text[Math.Max(0, mention.Span.Start - LongestWords)..mention.Span.Start]) : side;
    }

    /// <summary>"Before 1930" may be the mention itself.</summary>
    private static ReadOnlySpan<char> WithFirstWord(ReadOnlySpan<char> text, Mention mention)
    {
        var words = mention.Span.Of(text);
        return words.IndexOf(' ') is > 0 and var end ? text[Math.Max(0, mention.Span.Start - LongestWords)..(mention.Span.Start + end)] : [];
    }

    private static DateSide OfWords(ReadOnlySpan<char> words)
    {
        words = words.TrimEnd();
        foreach (var filler in (ReadOnlySpan<string>)[" the", " on"])
            words = words.EndsWith(filler, StringComparison.OrdinalIgnoreCase) ? words[..^filler.Length].TrimEnd() : words;
        if (Ends(words, "earlier than"))
            return IsNegated(words[..^"earlier than".Length]) ? DateSide.From : DateSide.Before;
        if (Ends(words, "later than"))
            return IsNegated(words[..^"later than".Length]) ? DateSide.UpTo : DateSide.After;
        if (Ends(words, "before") || Ends(words, "prior to"))
            return words.EndsWith("before", StringComparison.OrdinalIgnoreCase) && Ends(words[..^"before".Length].TrimEnd(), "not") ? DateSide.From : DateSide.Before;
        if (Ends(words, "until") || Ends(words, "till"))
            return DateSide.Until;
        return Ends(words, "after") ? DateSide.After : DateSide.None;
    }

    private static bool IsNegated(ReadOnlySpan<char> words) => Ends(words.TrimEnd(), "no") || Ends(words.TrimEnd(), "not");

    /// <summary>In whole words.</summary>
    private static bool Ends(ReadOnlySpan<char> words, string last) =>
        words.EndsWith(last, StringComparison.OrdinalIgnoreCase) && (words.Length == last.Length || !char.IsLetterOrDigit(words[^(last.Length + 1)]));
}
