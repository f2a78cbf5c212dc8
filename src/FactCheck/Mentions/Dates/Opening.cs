namespace FactCheck.Mentions.Dates;

/// <summary>How a word may open an expression of time.</summary>
internal enum Opening : byte
{
    /// <summary>"of", "and": only inside one.</summary>
    Never,

    /// <summary>Figures and marks: what stands around tells.</summary>
    Figures,
    Mark,

    /// <summary>"sixties", if the whole word is there.</summary>
    Decade,

    /// <summary>"the", "last", "five": when a word of a date, or figures, follow.</summary>
    WithFollower,

    /// <summary>"Friday", "yesterday", "noon".</summary>
    Alone,
}
