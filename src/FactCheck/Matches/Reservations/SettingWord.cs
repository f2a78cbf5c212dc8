namespace FactCheck.Matches.Reservations;

/// <summary>Where or when a word sets what a sentence says, <c>Matches/Reservations/setting-words.tsv</c>.</summary>
internal enum SettingWord : byte
{
    None,
    Before,
    Sometimes,
    Elsewhere,
    Each,
}
