namespace FactCheck.Sentences;

/// <summary>
/// Makes one string of equal words that come again and again: the nouns that are counted, the words that hedge, dates, names of speakers. Only what was seen lately is remembered, so that memory is
/// bounded; what is forgotten is made anew and equal. Safe to share between threads.
/// </summary>
internal static class RecurringText
{
    private const int Slots = 1024;
    private const int LongestLength = 48;
    private static readonly string?[] Seen = new string?[Slots];

    /// <summary>Two texts as one: a unit and its rate.</summary>
    public static string Of(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        if (first.Length + second.Length > LongestLength)
            return string.Concat(first, second);
        Span<char> whole = stackalloc char[LongestLength];
        first.CopyTo(whole);
        second.CopyTo(whole[first.Length..]);
        return Of(whole[..(first.Length + second.Length)]);
    }

    public static string Of(ReadOnlySpan<char> words)
    {
        if (words.Length > LongestLength)
            return words.ToString();
        var slot = string.GetHashCode(words) & (Slots - 1);
        if (Seen[slot] is { } known && words.SequenceEqual(known))
            return known;
        return Seen[slot] = words.ToString();
    }
}
