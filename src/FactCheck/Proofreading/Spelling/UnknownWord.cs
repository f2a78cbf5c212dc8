using FactCheck.Spans;

namespace FactCheck.Proofreading.Spelling;

/// <summary>A word that no list has, in small letters, without its possessive ending.</summary>
/// <param name="Setting">What stands beside it.</param>
internal readonly record struct UnknownWord(int Token, TextSpan Span, string Word, WordSetting Setting);
