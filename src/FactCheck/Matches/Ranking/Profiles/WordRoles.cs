namespace FactCheck.Matches.Ranking.Profiles;

/// <summary>Where around a query's own text a word stands.</summary>
[Flags]
internal enum WordRoles
{
    None = 0,
    Author = 1,
    Tag = 2,
    Neighbour = 4,
}
