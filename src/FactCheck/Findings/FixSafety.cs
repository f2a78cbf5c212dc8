namespace FactCheck.Findings;

/// <summary>Whether the first suggestion of a rule's findings may be written into the article without a person's look.</summary>
public enum FixSafety
{
    /// <summary>The rule suggests nothing, or what it suggests is for a person to choose.</summary>
    None,

    /// <summary>The correction is nearly always right, but it can change what is said.</summary>
    Unsafe,

    /// <summary>The correction changes how something is written and nothing else.</summary>
    Safe,
}
