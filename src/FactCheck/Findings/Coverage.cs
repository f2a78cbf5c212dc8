using FactCheck.Verdicts;

namespace FactCheck.Findings;

/// <summary>How much of a document could be checked. Every claim is counted once: checked, unsupported or not checkable.</summary>
public sealed record Coverage(int Mentions, int Claims, int Checked, int Unsupported, int NotCheckable)
{
    public static Coverage Of(int mentions, IReadOnlyCollection<Verdict> verdicts)
    {
        var unsupported = verdicts.Count(verdict => verdict.Kind == VerdictKind.Unsupported);
        var notCheckable = verdicts.Count(verdict => verdict.Kind == VerdictKind.NotCheckable);
        return new(mentions, verdicts.Count, verdicts.Count - unsupported - notCheckable, unsupported, notCheckable);
    }
}
