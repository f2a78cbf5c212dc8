namespace FactCheck.Mentions.Dates;

/// <summary>What a word tells of the figures, or of the name of a day, that it stands beside.</summary>
[Flags]
internal enum Neighbour
{
    None = 0,

    /// <summary>"Black Monday", "Bloody Sunday": one day of history or a custom, not a day of this week.</summary>
    NamedDay = 1,

    /// <summary>"the Sunday Times".</summary>
    Paper = 1 << 1,

    /// <summary>"the Telecommunications Act of 1996".</summary>
    Law = 1 << 2,

    /// <summary>"first-half profit".</summary>
    BusinessFigure = 1 << 3,

    /// <summary>"2000 people", "1500 m".</summary>
    Counted = 1 << 4,

    /// <summary>"in 2000 shows": not all that ends in an s is counted.</summary>
    Verb = 1 << 5,

    /// <summary>"lasted three days".</summary>
    Lasting = 1 << 6,

    /// <summary>"a period of three days".</summary>
    Stretch = 1 << 7,

    /// <summary>"three full days".</summary>
    Length = 1 << 8,

    /// <summary>"a ratio of 1:20".</summary>
    Ratio = 1 << 9,

    /// <summary>"dating to 1450".</summary>
    Traced = 1 << 10,

    /// <summary>"three points on 2012".</summary>
    Compared = 1 << 11,

    /// <summary>"2014 in PPP terms".</summary>
    Measure = 1 << 12,

    /// <summary>"For 2024 was", "for 2024 the group": what stands before it counts nothing.</summary>
    Following = 1 << 13,

    /// <summary>"Ended 2024", "entering 2025".</summary>
    Bounding = 1 << 14,

    /// <summary>"Founded 1893".</summary>
    Origin = 1 << 15,

    /// <summary>"Paid for 2000 of them": the number is of what was asked or given for it.</summary>
    Trading = 1 << 16,
}
