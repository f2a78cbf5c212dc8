using System.Collections.Immutable;

namespace FactCheck.Findings;

/// <summary>A fault that the program looks for, with its documentation. Ids are never reused.</summary>
public abstract class Rule
{
    /// <summary>Such as <c>FC301</c>.</summary>
    public abstract string Id { get; }

    /// <summary>The fault, in kebab case, so that "allow doubled-word" reads well.</summary>
    public abstract string Name { get; }

    public abstract Severity Severity { get; }

    /// <summary>Whether the first suggestion of a finding, where it has one, may be written into the article.</summary>
    public virtual FixSafety Fix => FixSafety.None;

    /// <summary>One sentence: what is flagged.</summary>
    public abstract string Summary { get; }

    /// <summary>Why it matters, what is left alone and why, in one or a few paragraphs of Markdown.</summary>
    public abstract string Explanation { get; }

    public abstract ImmutableArray<RuleExample> Examples { get; }

    /// <summary>Texts that look like the fault and are left alone.</summary>
    public virtual ImmutableArray<string> LeftAlone => [];
}
