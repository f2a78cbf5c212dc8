namespace FactCheck.Matches.Statements;

/// <summary>A word of a statement as it is compared.</summary>
/// <param name="Form">Its stem, or the one name of a place or body.</param>
/// <param name="IsPast">It ends as past forms do: "imported".</param>
internal readonly record struct StatementWord(string Form, bool IsName, bool IsPast);
