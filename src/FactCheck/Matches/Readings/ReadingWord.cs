using FactCheck.Spans;

namespace FactCheck.Matches.Readings;

/// <summary>A word of a sentence, or a phrase that plays one part in it.</summary>
/// <param name="Text">In lower case.</param>
/// <param name="Mark">The clause mark before it, or <c>'\0'</c>.</param>
internal readonly record struct ReadingWord(TextSpan Span, string Text, WordRole Role, char Mark, bool IsCapitalised)
{
    private const int ShortestParticiple = 5;

    /// <summary>A verb of the table, or a word that ends as past forms do.</summary>
    public bool IsVerb => WordRoles.IsVerb(Role) || (Role == WordRole.Open && IsPastForm);

    public bool IsPastForm => !IsCapitalised && Text is { Length: >= ShortestParticiple } && Text.EndsWith("ed", StringComparison.Ordinal);

    public bool IsParticiple => Role == WordRole.Participle || Role == WordRole.Open && (IsPastForm || (!IsCapitalised && Text is { Length: >= ShortestParticiple } && Text.EndsWith("ing", StringComparison.Ordinal)));

    /// <summary>"Formally", "now": it says nothing of whose the figure is.</summary>
    public bool IsAdverb => Role == WordRole.Adverb || (Role == WordRole.Open && !IsCapitalised && Text is { Length: >= ShortestParticiple } && Text.EndsWith("ly", StringComparison.Ordinal));
}
