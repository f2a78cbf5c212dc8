namespace FactCheck.Mentions;

public enum MentionKind : byte
{
    Number,
    Percent,
    Currency,
    Quantity,
    Ordinal,
    Date,
    Time,
    DateTime,

    /// <summary>A stretch of time: an amount with a unit of time ("24 hours, 39 minutes" is 1479 minute), or <c>P5Y</c> where the calendar gives it sense.</summary>
    Duration,
}
