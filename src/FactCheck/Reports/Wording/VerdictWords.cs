using FactCheck.Verdicts;

namespace FactCheck.Reports.Wording;

/// <summary>The names of verdicts as all reports write them.</summary>
public static class VerdictWords
{
    public static string NameOf(VerdictKind kind) => kind switch
    {
        VerdictKind.Supported => "supported",
        VerdictKind.SupportedByRounding => "supported-by-rounding",
        VerdictKind.Outdated => "outdated",
        VerdictKind.Contradicted => "contradicted",
        VerdictKind.Conflicting => "conflicting",
        VerdictKind.Unsupported => "unsupported",
        VerdictKind.NotCheckable => "not-checkable",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
