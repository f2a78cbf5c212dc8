namespace FactCheck.Mentions;

/// <summary>What a hedge lets a true value be, relative to the figure it stands with.</summary>
public enum HedgeMeaning
{
    /// <summary>The figure as written.</summary>
    None,

    /// <summary>"about", "roughly", "some": near it on either side.</summary>
    Approximate,

    /// <summary>"nearly", "almost": a little below it.</summary>
    JustBelow,

    /// <summary>"just over", "slightly more than": a little above it.</summary>
    JustAbove,

    /// <summary>"over", "more than": above it, not including it.</summary>
    MoreThan,

    /// <summary>"at least", "no fewer than": it or above.</summary>
    AtLeast,

    /// <summary>"under", "less than": below it, not including it.</summary>
    LessThan,

    /// <summary>"at most", "up to", "no more than": it or below.</summary>
    AtMost,
}
