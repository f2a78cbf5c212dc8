using System.Globalization;
using FactCheck.CuratedClaims;
using FactCheck.Matches.Terms;
using FactCheck.Mentions;

namespace FactCheck.Matches.Reservations;

/// <summary>"The early 1980s" are not 1989: a part of a decade or of a century, with the leeway that such words have.</summary>
internal static class StretchParts
{
    private const int Decade = 10;
    private const int Century = 100;

    /// <returns>The reason, in words, or null.</returns>
    public static string? Of(CuratedClaim curated, Mention? mention, string text)
    {
        if (mention is not { Figure.Value: MentionValue.Temporal { Edtf: { Length: 4 } edtf } } || !edtf.EndsWith('X') || PartOf(mention, text) is not { } part)
            return null;
        var length = edtf.EndsWith("XX", StringComparison.Ordinal) ? Century : Decade;
        var first = int.Parse(edtf.Replace('X', '0'), NumberStyles.None, CultureInfo.InvariantCulture);
        // Of ten: the first five years are early, the last five late, and those between the third and the eighth in the middle.
        var (from, to) = part switch { "early" => (0, 5), "late" => (5, 10), _ => (3, 8) };
        var dates = curated.Values.Concat(curated.AlsoAccepted).Select(value => value.Figure is { Value: MentionValue.Temporal { Edtf: var recorded } } ? Period.Parse(recorded) : null).OfType<Period>().ToList();
        return dates.Count > 0 && dates.TrueForAll(date => date.First is { } day && (day.Year < first + (from * length / Decade) || day.Year >= first + (to * length / Decade)))
            ? $"value: it does not lie in the {part} part" : null;
    }

    private static string? PartOf(Mention mention, string text)
    {
        var words = mention.Span.Of(text);
        foreach (var part in (ReadOnlySpan<string>)["early", "mid", "late"])
        {
            if (words.StartsWith(part, StringComparison.OrdinalIgnoreCase) || NearbyWords.Before(text, mention.Span.Start).TrimEnd('-') == part)
                return part;
        }

        return null;
    }
}
