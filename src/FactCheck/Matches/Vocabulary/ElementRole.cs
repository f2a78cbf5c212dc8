namespace FactCheck.Matches.Vocabulary;

/// <summary>What a word of a property's name does in it.</summary>
internal enum ElementRole
{
    /// <summary>Says what is measured: "inflation", "diesel".</summary>
    Core,

    /// <summary>Makes another property of it: "per capita", "growth", "imports".</summary>
    Qualifier,

    /// <summary>Says how it is counted, and may be left out: "rate", "total".</summary>
    Generic,

    /// <summary>Says in what it is counted: "(% of GDP)", "in dollars".</summary>
    Unit,
}
