using FactCheck.Mentions;
using FactCheck.Sentences;
using FactCheck.Spans;

namespace FactCheck.Claims;

/// <summary>One checkable assertion of an article: what it is about, what is said of it, when and by whom.</summary>
/// <param name="Span">The words that make the assertion: the clause around the mention, or the sentence.</param>
/// <param name="MentionIndex">The index of its mention among the document's mentions; null for a fact without a figure.</param>
/// <param name="Subject">What the sentence speaks of, as it stands there, or null when that is not plain.</param>
/// <param name="Period">When the assertion holds, as EDTF (<c>2014</c>, <c>2014/2016</c>), or null when the text does not say.</param>
/// <param name="AttributedTo">Who says it, when the sentence names them.</param>
public sealed record Claim(
    TextSpan Span,
    Sentence Sentence,
    ClaimKind Kind,
    Mention? Mention,
    int? MentionIndex,
    string? Subject,
    string? Period,
    Stance Stance,
    bool IsQuoted,
    string? AttributedTo,
    CheckWorthiness CheckWorthiness)
{
    /// <summary>The words that its percentage was worked out from: "12 of the 40 schools"; null where the mention's figure is as written.</summary>
    public string? WorkedOutFrom { get; init; }
}
