namespace FactCheck.Claims;

/// <summary>The kinds of cue words, <c>Claims/cues.tsv</c>.</summary>
[Flags]
internal enum Cues
{
    None = 0,
    Instruction = 1,
    Negation = 2,
    Opinion = 4,
    Part = 8,
    Past = 16,
    Prediction = 32,
}
