namespace FactCheck.Claims;

/// <summary>How a clause puts what it says. Only a plain assertion can be contradicted.</summary>
public enum Stance : byte
{
    Plain,

    /// <summary>"does not have", "never had", "denied that".</summary>
    Negated,

    /// <summary>A question, a condition, a plan or a forecast: "will", "could", "if".</summary>
    Hypothetical,

    /// <summary>Speaks of those who did something: "voted", "backed".</summary>
    Partial,

    /// <summary>Speaks of an unnamed earlier time: "used to", "formerly".</summary>
    Past,
}
