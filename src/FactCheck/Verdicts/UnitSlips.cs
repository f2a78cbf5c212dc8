using FactCheck.Matches.Slips;
using FactCheck.Mentions;

namespace FactCheck.Verdicts;

/// <summary>Recognises a right number with a wrong unit: miles for kilometres, percent for percentage points.</summary>
internal static class UnitSlips
{
    /// <summary>The unit of differences between percentages.</summary>
    public const string Points = "percentage point";
    private const string Percent = "percent";

    /// <summary>Whether one speaks of percent and the other of percentage points.</summary>
    public static bool IsPercentForPoints(Figure claimed, Figure evidence) =>
        (claimed.Unit, evidence.Unit) is (Percent, Points) or (Points, Percent);

    /// <param name="numberText">The number as written, which stays.</param>
    public static Diagnosis? Find(Figure claimed, Figure evidence, string numberText)
    {
        if (claimed.Unit is not { } mine || evidence.Unit is not { } theirs || mine == theirs || !FigureSlips.IsSameNumber(claimed, evidence))
            return null;
        if (IsPercentForPoints(claimed, evidence))
            return Of($"the number is right in {UnitWording.Plural(theirs)}: percent are not percentage points", theirs == Percent ? Percent : UnitWording.Plural(theirs), numberText);
        if (OtherMoney.Is(claimed, evidence))
            return new("the number is right in another currency or for another time", Correction: null);
        return !FigureSlips.AreMeasures(mine, theirs)
            ? null
            : Of($"the number is right in {UnitWording.Plural(theirs)}: the wrong unit", UnitWording.Plural(theirs), numberText);
    }

    private static Diagnosis Of(string explanation, string unit, string numberText) => new(explanation, $"{numberText} {unit}") { ReplacesUnit = true };
}
