using FactCheck.Mentions.Numbers;
using Fractions;

namespace FactCheck.Mentions.Amounts;

/// <summary>One number with its sign and what it counts. Indexes are tokens of the run.</summary>
/// <param name="Measure">The unit's definition where the table has it.</param>
/// <param name="IsUnitBefore">A currency before the number, which a second number of a range shares: "$5-10".</param>
internal readonly record struct Amount(
    int First,
    int End,
    int NumberFirst,
    int NumberEnd,
    Fraction Value,
    Fraction? Resolution,
    MentionKind Kind,
    string? Unit,
    UnitDefinition? Measure,
    NumberForms Forms,
    bool IsUnitBefore)
{
    public bool IsBare => Unit is null && Kind == MentionKind.Number;

    public bool Has(NumberForms form) => (Forms & form) != 0;
}
