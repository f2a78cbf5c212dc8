namespace FactCheck.Proofreading.Spelling;

/// <summary>The ways of spelling English that the word list tells apart.</summary>
[Flags]
public enum Dialects
{
    None = 0,
    American = 1,
    British = 2,
    Canadian = 4,
}
