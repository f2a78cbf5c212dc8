namespace FactCheck.Matches.Ranking;

/// <summary>What a word is to a query besides being one of its own.</summary>
[Flags]
internal enum WordRoles
{
    None = 0,

    /// <summary>It stands in the name of who wrote or said the query.</summary>
    Author = 1,

    Tag = 2,

    /// <summary>It stands in the sentences around.</summary>
    Neighbour = 4,

    /// <summary>It speaks of something that is shown.</summary>
    Picture = 8,

    /// <summary>It speaks of what someone said.</summary>
    Saying = 16,

    /// <summary>It is the month in which the query was written.</summary>
    Month = 32,

    OtherMonth = 64,
}
