using System.Numerics;

namespace FactCheck.Mentions.Numbers;

/// <summary>The power that a number is multiplied by or raised to.</summary>
/// <param name="End">The token after its last one.</param>
/// <param name="IsOfNumber">The number itself is raised: "2^10".</param>
internal readonly record struct Power(int End, BigInteger Base, int Exponent, bool IsOfNumber);
