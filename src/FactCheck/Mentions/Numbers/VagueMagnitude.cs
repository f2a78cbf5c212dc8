using Fractions;

namespace FactCheck.Mentions.Numbers;

/// <summary>An unknown number of a known magnitude. Indexes are tokens of the run.</summary>
/// <param name="Step">The magnitude: hundred thousand for "hundreds of thousands".</param>
/// <param name="IsOpen">There may be more than ten of them: "thousands of".</param>
internal readonly record struct VagueMagnitude(int First, int End, Fraction Step, bool IsOpen);
