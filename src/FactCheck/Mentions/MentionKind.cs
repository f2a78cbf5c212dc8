namespace FactCheck.Mentions;

public enum MentionKind
{
    Number,
    Percent,
    Currency,
    Quantity,
    Ordinal,
    Date,
    Time,
    DateTime,
    Duration,
}
