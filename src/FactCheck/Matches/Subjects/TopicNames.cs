namespace FactCheck.Matches.Subjects;

/// <summary>What a sentence may name beside its topic without leaving it open what the next one takes up.</summary>
internal enum TopicNames : byte
{
    None,

    /// <summary>"Met in The Hague on Monday", "on the border of Nepal and China".</summary>
    Places,

    /// <summary>Whatever else it says, with no other name than those of places and of who did it: such a thing as the next sentence speaks of may have any other.</summary>
    Any,
}
