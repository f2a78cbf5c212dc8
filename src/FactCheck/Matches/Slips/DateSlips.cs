using FactCheck.CuratedClaims;
using FactCheck.Mentions;

namespace FactCheck.Matches.Slips;

/// <summary>Recognises a day that differs from the one on record by its month alone, or by its year in a way that fingers do: too much alike to be chance.</summary>
internal static class DateSlips
{
    private const int DayPrecision = 10;
    private const int YearDigits = 4;
    private const int NearYears = 10;

    public static bool AreLikely(Mention? mention, CuratedClaim curated)
    {
        if (mention is not { Figure.Value: MentionValue.Temporal { Edtf: { Length: >= DayPrecision } written } } || (written.Length > DayPrecision && written[DayPrecision] != 'T'))
            return false;
        var claimed = written[..DayPrecision];
        foreach (var value in curated.Values)
        {
            if (value.Figure is { Value: MentionValue.Temporal { Edtf: { Length: DayPrecision } recorded } } && IsSlip(claimed, recorded))
                return true;
        }

        return false;
    }

    private static bool IsSlip(ReadOnlySpan<char> claimed, ReadOnlySpan<char> recorded)
    {
        if (claimed[..YearDigits].SequenceEqual(recorded[..YearDigits]))
            return claimed[8..].SequenceEqual(recorded[8..]);
        return claimed[YearDigits..].SequenceEqual(recorded[YearDigits..]) && IsYearSlip(claimed[..YearDigits], recorded[..YearDigits]);
    }

    /// <summary>A few years off, or the same digits in another order.</summary>
    private static bool IsYearSlip(ReadOnlySpan<char> claimed, ReadOnlySpan<char> recorded)
    {
        if (int.TryParse(claimed, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var mine) && int.TryParse(recorded, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var theirs) && Math.Abs(mine - theirs) <= NearYears)
            return true;
        Span<char> left = stackalloc char[YearDigits];
        Span<char> right = stackalloc char[YearDigits];
        claimed.CopyTo(left);
        recorded.CopyTo(right);
        left.Sort();
        right.Sort();
        return left.SequenceEqual(right);
    }
}
