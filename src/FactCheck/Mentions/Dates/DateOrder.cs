namespace FactCheck.Mentions.Dates;

/// <summary>Which of day and month comes first where a document writes both as figures.</summary>
internal enum DateOrder
{
    MonthFirst,
    DayFirst,
}
