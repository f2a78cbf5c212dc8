namespace FactCheck.Proofreading.Tagging;

/// <summary>A noun with the words before it that belong to it: "the three old houses".</summary>
/// <param name="First">The token it begins with.</param>
/// <param name="Head">The token of the noun itself, its last.</param>
internal readonly record struct NounPhrase(int First, int Head);
