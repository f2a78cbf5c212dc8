using Fractions;

namespace FactCheck.Mentions;

/// <summary>A value with its unit and the precision it was written with: what an article states and what evidence states, in the same form.</summary>
public readonly record struct Figure
{
    private readonly Step? step;

    public Figure(MentionKind kind, MentionValue value, string? unit, Fraction? resolution)
    {
        Kind = kind;
        Value = value;
        Unit = unit;
        step = Step.Of(resolution);
    }

    public MentionKind Kind { get; init; }

    public MentionValue Value { get; init; }

    /// <summary>
    /// <c>percent</c>, <c>percentage point</c>, an ISO 4217 code, the English singular of a unit in SI spelling (<c>kilometre per hour</c>),
    /// a unit of time for an amount of time, or a counted noun as it stands ("troops"), with its rate if it has one ("times per week"); null for a bare number and for dates.
    /// </summary>
    public string? Unit { get; init; }

    /// <summary>A date whose year no word of it tells: it was taken from the day of publication, and may be that of the story.</summary>
    internal bool IsYearUnsaid { get; init; }

    /// <summary>How precise a date counted from another one is, in days: 366 for "five years ago"; 0 for any other.</summary>
    internal int DaysOfAgo { get; init; }

    /// <summary>
    /// One step in the last significant digit written: 100000 for "22.2 million", 100 for "28,500", 1 for "1961" and "50"; null where no digits are counted.
    /// </summary>
    public Fraction? Resolution
    {
        get => step?.Size;
        init => step = Step.Of(value);
    }
}
