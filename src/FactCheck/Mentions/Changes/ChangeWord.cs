using Fractions;

namespace FactCheck.Mentions.Changes;

/// <param name="Direction">Null where only the figures tell it: "changed from 5 to 7".</param>
/// <param name="Factor">What the word itself multiplies by: "doubled".</param>
internal sealed record ChangeWord(ChangeUse Use, ChangeDirection? Direction, Fraction? Factor);
