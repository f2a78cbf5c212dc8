namespace FactCheck.TableCompiler;

/// <summary>About how often a word stands in ten thousand words of English: what it costs to look for something wherever it stands.</summary>
internal static class WordFrequency
{
    public static int Of(ReadOnlySpan<char> word) => word switch
    {
        "the" => 600,
        "of" or "and" or "to" or "a" or "in" => 250,
        "that" or "is" or "was" or "it" or "for" or "on" or "with" or "as" or "he" or "i" => 90,
        "be" or "by" or "at" or "not" or "are" or "this" or "from" or "but" or "have" or "had" or "his" or "they" or "you" or "or" or "an" or "which" or "we" or "she" or "were" or "her" => 45,
        "one" or "all" or "there" or "been" or "their" or "has" or "will" or "would" or "who" or "no" or "if" or "what" or "when" or "so" or "can" or "said" or "its" or "more" or "up" or "out" or "about" or "do" or "my" or "me" or "them" or "then" or "him" or "some" => 22,
        { Length: < 4 } => 8,
        { Length: 4 } => 4,
        { Length: 5 } => 2,
        _ => 1,
    };
}
