namespace FactCheck.Mentions.Dates;

/// <summary>A named stretch of a day; its hours stand in <see cref="DayParts"/>.</summary>
internal enum DayPart : byte
{
    None,
    Morning,
    Afternoon,
    Evening,
    Night,
    Daytime,
    Lunch,
    Dinner,
}
