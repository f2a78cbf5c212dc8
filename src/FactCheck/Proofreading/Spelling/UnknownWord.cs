namespace FactCheck.Proofreading.Spelling;

/// <summary>A word of a text that is not English as far as the word list and the rules of word formation know.</summary>
/// <param name="Token">Where it stands.</param>
internal readonly record struct UnknownWord(int Token, string Word);
