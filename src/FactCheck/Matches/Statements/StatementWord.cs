namespace FactCheck.Matches.Statements;

/// <summary>A word of a statement as it is compared.</summary>
/// <param name="Form">Its stem, or the one name of a place or body.</param>
/// <param name="IsPast">It ends as past forms do: "imported".</param>
internal readonly record struct StatementWord(string Form, bool IsName, bool IsPast)
{
    /// <summary>Without it something else is spoken of: "knife crime" is not "crime", but "the old stone bridge" is the old bridge.</summary>
    public bool IsRestrictive { get; init; }

    /// <summary>The word as it stands in its sentence, to be shown to people.</summary>
    public required string Written { get; init; }
}
