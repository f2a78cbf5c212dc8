namespace FactCheck.Verdicts;

public enum VerdictKind
{
    Supported,
    SupportedByRounding,

    /// <summary>True of another period than the one the article speaks of.</summary>
    Outdated,
    Contradicted,

    /// <summary>The evidence disagrees with itself: some of it supports the claim.</summary>
    Conflicting,

    /// <summary>Nothing in the database speaks of it: not the same as false.</summary>
    Unsupported,

    /// <summary>Opinion, prediction, or too vague to check.</summary>
    NotCheckable,
}
