namespace FactCheck.Matches.Facts;

/// <summary>What a sentence says of somebody and a role.</summary>
internal enum RoleSaying
{
    None,

    /// <summary>"Ann Lee, the minister, …".</summary>
    Held,

    /// <summary>"Ann Lee, the former minister, …".</summary>
    Former,
}
