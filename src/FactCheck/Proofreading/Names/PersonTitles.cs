using System.Collections.Frozen;

namespace FactCheck.Proofreading.Names;

/// <summary>What stands before the name of somebody in office.</summary>
internal static class PersonTitles
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Offices =
        FrozenSet.Create(StringComparer.Ordinal, "president", "premier", "minister", "chancellor", "leader").GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Stands(Prose prose, int token) => token >= 0 && prose.IsWord(token) && Offices.Contains(prose.WordAt(token));
}
