using FactCheck.Mentions;
using Fractions;

namespace FactCheck.CuratedClaims.Linting;

/// <summary>Finds values that nothing can be, and dates that nothing can be compared with.</summary>
internal static class ValueCheck
{
    private const int DayLength = 10;
    private const string DateAdvice = "write a day as 2017-02-12; a moment as 2017-02-12T07:55+09:00, with Z or +00:00 for Greenwich";

    /// <summary>Beyond what is counted: the atoms of a whale.</summary>
    private static readonly Fraction MostCounted = Fraction.Pow(10, 30);

    /// <summary>Beyond what is measured: the particles of the universe.</summary>
    private static readonly Fraction MostMeasured = Fraction.Pow(10, 100);

    public static void Check(CuratedClaim claim, FaultList faults)
    {
        foreach (var value in claim.Values.Concat(claim.AlsoAccepted).Concat(claim.DisputedBy))
        {
            if (value.Figure is not { } figure)
                continue;
            if (figure.Value is MentionValue.Temporal { Edtf: var edtf } && figure.Kind is MentionKind.Date or MentionKind.DateTime or MentionKind.Time)
                CheckDate(claim, value, edtf, faults);
            else if (figure.Kind != MentionKind.Ordinal && FigureReader.Read(value.Text, null) is { Kind: MentionKind.Ordinal })
                faults.Error(claim, value.Position, $"'{value.Text}' is a rank, and a rank has no unit", "take `unit` out, or write how many there are");
            else if (Ends(figure.Value).Any(end => end.Abs() > (IsCounted(figure) ? MostCounted : MostMeasured)))
                faults.Warning(claim, value.Position, $"'{value.AsWritten}' is more than there can be", "look at its digits and its power of ten again");
            else if (figure.Kind is MentionKind.Number or MentionKind.Quantity && IsCounted(figure) && figure.Unit is { } noun && Ends(figure.Value).Any(end => end < 0))
                faults.Warning(claim, value.Position, $"'{value.AsWritten}' counts fewer than none", $"write how many {noun} there are, or name the change as a property of its own");
        }
    }

    private static void CheckDate(CuratedClaim claim, CuratedValue value, string edtf, FaultList faults)
    {
        if (Period.Parse(edtf) is null)
            faults.Warning(claim, value.Position, $"'{value.AsWritten}' is no date that an article's can be compared with", DateAdvice);
        else if (edtf.Length > DayLength && edtf[DayLength] is 'T' or ' ' && ZonedMoment.Parse(edtf) is null)
            faults.Warning(claim, value.Position, $"'{value.AsWritten}' is a moment without the hours from Greenwich, and is compared as a day", DateAdvice);
    }

    /// <summary>Things and money; a share of a hundred is not counted either.</summary>
    private static bool IsCounted(Figure figure) => figure.Kind is MentionKind.Currency or MentionKind.Percent or MentionKind.Ordinal || figure is { Kind: MentionKind.Number, Unit: not null } || (figure.Unit is { } unit && Units.Find(unit) is { Dimension: "count" });

    private static IEnumerable<Fraction> Ends(MentionValue value) => value switch
    {
        MentionValue.Exact exact => [exact.Value],
        MentionValue.Range range => new[] { range.Low, range.High }.OfType<Fraction>(),
        _ => [],
    };
}
