using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Findings;
using FactCheck.Mentions;
using FactCheck.Verdicts;

namespace FactCheck.Verifications;

public sealed class DoubtfulFigure : VerificationRule
{
    private const int YearDigits = 4;

    public override string Id => "FC309";

    public override string Name => "doubtful-figure";

    public override Severity Severity => Severity.Warning;

    public override string Summary => "A figure, date or answer in words beside which the evidence has a value of what may be the same thing.";

    public override string Explanation =>
        """
        The claims database has a value for what may be the same thing at the same time, and something in the sentence or around it keeps that from being sure: the message says what. Look whether the two speak of the same.

        It is a warning where the figure is one on record with a slip of the fingers: two digits that have changed places, a digit too many or too few, another magnitude, a day with another month or year. Else it is advice.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("Counting its reserves at sea, the garrison of Northland has [[25,800]] soldiers.", "The garrison of Northland has 28,500 soldiers."),
    ];

    public override ImmutableArray<string> LeftAlone => ["The garrison of Northland has 28,500 soldiers.", "Northland has 412 lighthouses."];

    public override string ExampleClaims => InventedCountries.Garrison;

    public override bool Applies(Verdict verdict) =>
        verdict.IsNotSurelyOnRecord && (verdict.Claim.Kind == ClaimKind.Figure || IsOtherwiseOnRecord(verdict));

    protected override Severity SeverityOf(Verdict verdict) => verdict.LikelySlip is null ? Severity.Advice : Severity;

    private static bool IsOtherwiseOnRecord(Verdict verdict) =>
        verdict.Claim.Mention is { } mention ? IsDay(mention) || (IsYear(mention) && verdict.Comparisons[0].Difference is not null) : verdict.Comparisons[0].Said is not null;

    private static bool IsDay(Mention mention) => mention.Figure.Value is MentionValue.Temporal { Edtf: { Length: 10 } edtf } && edtf[4] == '-' && edtf[7] == '-';

    /// <summary>"Next year" is seldom a slip of a day on record.</summary>
    private static bool IsYear(Mention mention) => mention.Figure.Value is MentionValue.Temporal { Edtf.Length: YearDigits } && mention.NumberSpan.Length == YearDigits;
}
