using FactCheck.Findings;

namespace FactCheck.Reports.Wording;

/// <summary>The names of severities as all reports and options write them.</summary>
public static class SeverityWords
{
    public static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Advice => "advice",
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, null),
    };
}
