namespace FactCheck.Matches.Ranking;

/// <summary>A word by which claims speak of social posts.</summary>
/// <param name="Month">Of the name of a month its number from 1, else nought.</param>
internal readonly record struct PostWord(string Form, WordRoles Role, int Month);
