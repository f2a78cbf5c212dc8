using System.Numerics;

namespace FactCheck.Mentions.Numbers;

/// <summary>One word of the table of number words.</summary>
internal sealed record NumberWord(NumberWordRole Role, BigInteger Value, NumberWordForm Form);
