using FactCheck.Mentions;
using FactCheck.Sentences;
using FactCheck.Spans;

namespace FactCheck.Claims;

/// <summary>One checkable assertion of an article: what it is about, what is said of it, when and by whom.</summary>
/// <param name="Span">The words that make the assertion: the clause around the mention, or the sentence.</param>
/// <param name="Mention">The figure or date that it states; null for a fact without one.</param>
/// <param name="Period">When the assertion holds, as EDTF (<c>2014</c>, <c>2014/2016</c>), or null when the text does not say.</param>
/// <param name="AttributedTo">Who says it, when the sentence names them.</param>
public sealed record Claim(
    TextSpan Span,
    Sentence Sentence,
    ClaimKind Kind,
    Mention? Mention,
    string? Period,
    Stance Stance,
    bool IsQuoted,
    string? AttributedTo,
    CheckWorthiness CheckWorthiness)
{
    private const int None = -1;
    private readonly int mentionIndex = None;
    private readonly TextSpan subject = new(None, None);
    private readonly TextSpan periodSpan = new(None, None);

    /// <summary>The words of the sentence that name what it speaks of, or null when that is not plain.</summary>
    public TextSpan? Subject
    {
        get => subject.Start == None ? null : subject;
        init => subject = value ?? new(None, None);
    }

    /// <summary>The words that give its period, "last year", or null where it has none.</summary>
    internal TextSpan? PeriodSpan
    {
        get => periodSpan.Start == None ? null : periodSpan;
        init => periodSpan = value ?? new(None, None);
    }

    /// <summary>Its period is a season or a business year that lies in two years, "2023-24".</summary>
    internal bool IsOfSplitYear => SplitYears.Is(Period, PeriodSpan);

    /// <summary>The last day of its period, where only the end of that is meant; else null.</summary>
    internal DateOnly? EndOfPeriod { get; init; }

    /// <summary>On which side of its date the assertion puts something.</summary>
    internal DateSide Side { get; init; }

    /// <summary>The index of its mention among the document's mentions; null for a fact without a figure.</summary>
    public int? MentionIndex
    {
        get => mentionIndex == None ? null : mentionIndex;
        init => mentionIndex = value ?? None;
    }

    /// <summary>The words that its percentage was worked out from: "12 of the 40 schools"; null where the mention's figure is as written.</summary>
    public string? WorkedOutFrom { get; init; }
}
