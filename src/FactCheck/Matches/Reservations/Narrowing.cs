namespace FactCheck.Matches.Reservations;

/// <summary>How a word makes less or something else of what it stands before, <c>Matches/Reservations/narrowing-words.tsv</c>.</summary>
internal enum Narrowing : byte
{
    None,
    Region,
    Epithet,
    Kind,
    Extreme,
    Once,
    Behind,
    Relation,
}
