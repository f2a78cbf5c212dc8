using System.Collections.Immutable;

namespace FactCheck.Reports.Wording;

/// <summary>Says what to write instead, also where that is nothing.</summary>
internal static class SuggestionWords
{
    /// <param name="quote">Writes a replacement as the report's format needs it, quotation marks included.</param>
    public static string Of(ImmutableArray<string> suggestions, Func<string, string> quote) => string.Join(" or ", suggestions.Select(text => text switch
    {
        "" => "delete it",
        " " => "one space",
        _ => quote(text),
    }));
}
