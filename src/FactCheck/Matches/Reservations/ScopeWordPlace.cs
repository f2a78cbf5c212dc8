namespace FactCheck.Matches.Reservations;

/// <summary>Where a word of <c>Matches/Reservations/scope-words.tsv</c> stands beside what is taken into a count or left out of it.</summary>
internal enum ScopeWordPlace : byte
{
    None,
    Opener,
    Participle,
}
