namespace FactCheck.Matches;

/// <summary>How a word tells of what place, moment or way of measuring a measure is, <c>Matches/circumstance-words.tsv</c>.</summary>
[Flags]
internal enum Circumstance : byte
{
    None = 0,
    Opener = 1,
    Reason = 2,
    Direction = 4,
    Place = 8,
    Occasion = 16,
    Source = 32,
}
