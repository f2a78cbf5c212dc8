using FactCheck.Spans;

namespace FactCheck.Matches.Properties;

/// <summary>Properties of words that say nothing by themselves, "went down", "came out", "made by": they are said where they stand as they are written.</summary>
internal static class SilentPhrases
{
    /// <summary>The term of every such property: no word of a text is like it.</summary>
    public const string Form = "\u00B7";

    /// <summary>By it the claims with such a property are found.</summary>
    public static readonly Term Sought = new(Form, default, IsName: false);

    public static bool AreSaid(string phrase, TextSpan where, string text)
    {
        var words = where.Of(text);
        for (var from = 0; phrase.Contains(' ', StringComparison.Ordinal) && words[from..].IndexOf(phrase, StringComparison.OrdinalIgnoreCase) is var at and >= 0; from += at + 1)
        {
            var (start, end) = (from + at, from + at + phrase.Length);
            if ((start == 0 || !char.IsLetterOrDigit(words[start - 1])) && (end == words.Length || !char.IsLetterOrDigit(words[end])))
                return true;
        }

        return false;
    }
}
