using System.Globalization;
using FactCheck.Mentions;
using FactCheck.Tables;

namespace FactCheck.CuratedClaims.Linting;

/// <summary>Finds ranks that are written wrongly, as ranges or as plain numbers, and ranks with a tolerance.</summary>
internal static class RankCheck
{
    private static readonly WordList Superlatives = new("Claims/superlatives.tsv");
    private static readonly string[] RankWords = ["rank", "ranked", "ranking"];

    /// <summary>What is the largest of its kind; "the highest score" has a number of its own.</summary>
    private static readonly string[] Bearers = ["bank", "building", "city", "company", "country", "economy", "employer", "exporter", "importer", "island", "lake", "mountain", "nation", "peak", "port", "producer", "province", "region", "river", "state", "town"];

    private static readonly string[] Joints = [" to ", " and ", " or ", "-", "\u2013", "\u2014"];

    public static void Check(CuratedClaim claim, FaultList faults)
    {
        foreach (var value in claim.Values.Concat(claim.AlsoAccepted).Concat(claim.DisputedBy))
        {
            if (OrdinalOf(value.Text) is { } ordinal && !ordinal.Equals(value.Text.Replace(",", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase))
                faults.Error(claim, value.Position, $"'{value.Text}' is no rank", $"write `{ordinal}`");
            else if (IsOfSeveral(value))
                faults.Error(claim, value.Position, $"'{value.Text}' is several ranks, and a rank is one place", "give one as `value`, and put the other under `also` or, with its source, under `disputed-by`");
            else if (PropertyOfRank(claim, value) is { } property)
                faults.Warning(claim, value.Position, $"'{value.Text}' is a number, and the property '{property}' names a rank", $"write `{Ordinal(value.Text)}`");
        }

        if (claim.Tolerance is not (Tolerance.Rounding or Tolerance.Exact) && claim.Values.FirstOrDefault(value => value.Figure is { Kind: MentionKind.Ordinal }) is { } rank)
            faults.Error(claim, faults.PlaceOf(claim, "tolerance"), $"the rank '{rank.Text}' has a tolerance", "take `tolerance` out; what other sources say stands under `disputed-by`");
    }

    /// <summary>The right way to write what has digits and the ending of an ordinal: "23rd" for "23th"; null where it has not.</summary>
    private static string? OrdinalOf(string text)
    {
        if (text.Length < 3 || text[^2..].ToLowerInvariant() is not ("st" or "nd" or "rd" or "th"))
            return null;
        var digits = text[..^2].Replace(",", "", StringComparison.Ordinal);
        return IsWhole(digits) ? Ordinal(digits) : null;
    }

    /// <summary>"23rd" for "23".</summary>
    public static string Ordinal(string digits)
    {
        var isTeen = digits.Length > 1 && digits[^2] == '1';
        return digits + digits[^1] switch
        {
            '1' when !isTeen => "st",
            '2' when !isTeen => "nd",
            '3' when !isTeen => "rd",
            _ => "th",
        };
    }

    /// <summary>"3rd to 5th", "3-5th"; "twenty-third" is one rank.</summary>
    private static bool IsOfSeveral(CuratedValue value)
    {
        if (value.Figure is { Kind: MentionKind.Ordinal, Value: MentionValue.Exact })
            return false;
        var parts = value.Text.Split(Joints, StringSplitOptions.TrimEntries);
        return parts.Length == 2 && IsRank(parts[1]) && (IsRank(WithoutOpener(parts[0])) || IsWhole(parts[0]));
    }

    private static string WithoutOpener(string text) => text[(text.StartsWith("between ", StringComparison.OrdinalIgnoreCase) ? 8 : text.StartsWith("from ", StringComparison.OrdinalIgnoreCase) ? 5 : 0)..];

    private static bool IsRank(string text) => FigureReader.Read(text, null) is { Kind: MentionKind.Ordinal };

    private static bool IsWhole(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);

    /// <summary>The property that makes a rank of a plain number: one that says so, or one whose superlative is of a place or firm, or is told with the rank in the statement.</summary>
    private static string? PropertyOfRank(CuratedClaim claim, CuratedValue value)
    {
        if (!IsWhole(value.Text) || value.Text[0] == '0' || value.Figure is not { Kind: MentionKind.Number, Unit: null })
            return null;
        var isToldAsRank = claim.Statement.Split([' ', ',', '.', '-'], StringSplitOptions.RemoveEmptyEntries).Contains(Ordinal(value.Text), StringComparer.OrdinalIgnoreCase);
        return claim.Properties.FirstOrDefault(property => property.ToLower(CultureInfo.InvariantCulture).Split(' ', '-') is var words
            && (words.Any(RankWords.Contains) || (Superlatives.Contains(words[0]) && (isToldAsRank || Bearers.Contains(words[^1])))));
    }
}
