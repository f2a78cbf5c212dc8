using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Findings;
using FactCheck.Mentions;
using FactCheck.Verdicts;

namespace FactCheck.Verifications;

public sealed class UnsupportedFigure : VerificationRule
{
    private const int YearDigits = 4;

    public override string Id => "FC307";

    public override string Name => "unsupported-figure";

    public override Severity Severity => Severity.Advice;

    public override string Summary => "A figure that nothing on record decides, or a date or an answer in words that is on record otherwise.";

    public override string Explanation =>
        """
        Not the same as false: the database has no claim about it. The figure needs a source, or the database a claim. A day, a year or an answer in words is only named where the database has another one of what may be the same thing.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("Northland has [[412]] lighthouses.", "Northland has lighthouses."),
    ];

    public override ImmutableArray<string> LeftAlone => ["The garrison of Northland has 28,500 soldiers."];

    public override string ExampleClaims => InventedCountries.Garrison;

    public override bool Applies(Verdict verdict) =>
        verdict.Kind == VerdictKind.Unsupported && (verdict.Claim.Kind == ClaimKind.Figure || (!verdict.Comparisons.IsEmpty && IsOtherwiseOnRecord(verdict)));

    private static bool IsOtherwiseOnRecord(Verdict verdict) =>
        verdict.Claim.Mention is { } mention ? IsDay(mention) || (IsYear(mention) && verdict.Comparisons[0].Difference is not null) : verdict.Comparisons[0].Said is not null;

    private static bool IsDay(Mention mention) => mention.Figure.Value is MentionValue.Temporal { Edtf: { Length: 10 } edtf } && edtf[4] == '-' && edtf[7] == '-';

    /// <summary>"Next year" is seldom a slip of a day on record.</summary>
    private static bool IsYear(Mention mention) => mention.Figure.Value is MentionValue.Temporal { Edtf.Length: YearDigits } && mention.NumberSpan.Length == YearDigits;
}
