namespace FactCheck.Mentions.Dates;

/// <summary>On which side of the day of publication a date without a year, or a weekday, lies.</summary>
internal enum Lean : byte
{
    Unknown,
    Past,
    Future,
}
