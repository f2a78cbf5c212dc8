namespace FactCheck.Proofreading.Names;

/// <summary>A word of a name of several words that is not written as the name has it.</summary>
/// <param name="IsSure">False where the word is one in its own right, or short.</param>
internal readonly record struct FullNameSlip(int Token, string Right, bool IsSure);
