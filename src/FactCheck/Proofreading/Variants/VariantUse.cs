using FactCheck.Spans;

namespace FactCheck.Proofreading.Variants;

/// <summary>Where an article has a word that can be written otherwise.</summary>
internal readonly record struct VariantUse(SpellingVariant Variant, TextSpan Span, bool IsCapitalised);
