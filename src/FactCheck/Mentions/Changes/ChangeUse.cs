namespace FactCheck.Mentions.Changes;

/// <summary>How a word of change takes its figures.</summary>
internal enum ChangeUse
{
    /// <summary>"rose 5", "fell 30 points": any figure after it is the amount.</summary>
    Moves,

    /// <summary>"raised 5 million" tells of no change, "raised rates 2 %" does: only a share after it is the amount.</summary>
    Moved,

    /// <summary>"growth of 5 %", "5 % growth", "5 % higher".</summary>
    Noun,

    /// <summary>A verb and a noun: "prices increase 5 %", "an increase of 5 %".</summary>
    Both,

    /// <summary>"up 5 %": the figure stands right after it.</summary>
    Particle,
}
