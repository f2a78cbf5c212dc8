using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Matches;
using FactCheck.Mentions;
using FactCheck.Spans;

namespace FactCheck.Verdicts;

/// <summary>What the database says of one claim, with all the working.</summary>
/// <param name="Claimed">The claimed value in words: "29,300 troops".</param>
/// <param name="Comparisons">The comparisons made, the deciding one first; empty when nothing was comparable. Those of an unsupported claim say why none decides.</param>
/// <param name="Related">Curated claims about the same subject that were not comparable, best first, for the editor to look at.</param>
public sealed record Verdict(
    Claim Claim,
    VerdictKind Kind,
    string Claimed,
    ImmutableArray<Comparison> Comparisons,
    Diagnosis? Diagnosis,
    string Reason,
    ImmutableArray<Match> Related)
{
    /// <summary>The sentence that a table's cell makes with its headers, which is what was judged; null for any other claim.</summary>
    public string? ReadAs { get; init; }

    /// <summary>Where a finding about it stands: what its correction replaces, else its figure, else the words that are not those on record, else all of the claim.</summary>
    public TextSpan Place => Diagnosis?.Replaced(Claim) ?? Claim.Mention?.NumberSpan ?? SaidPlace ?? Claim.Span;

    /// <summary>The words of a fact that are not those on record, in the article's plain text; null where it is not known which, and for a figure.</summary>
    internal TextSpan? SaidPlace => Claim.Mention is null && Comparisons is [{ SaidSpan: { } said }, ..] ? new(Claim.Sentence.Span.Start + said.Start, Claim.Sentence.Span.Start + said.End) : null;

    /// <summary>Whether it says when something was. "Sentenced to 14 years" says how long, which is a figure.</summary>
    internal bool IsOfDate => Claim is { Kind: ClaimKind.Date, Mention.Figure.Kind: not MentionKind.Duration };

    internal bool IsOfFigure => Claim.Kind == ClaimKind.Figure || (Claim.Kind == ClaimKind.Date && !IsOfDate);

    /// <summary>Whether something is on record that may be of the same thing, and does not decide.</summary>
    internal bool IsNotSurelyOnRecord => Kind == VerdictKind.Unsupported && !Comparisons.IsEmpty;

    /// <summary>By which slip the value on record that is first shown may have become the claimed one, in words; null where none is likely, and for a claim that is decided.</summary>
    internal string? LikelySlip { get; init; }

    /// <summary>Whether what differs from the record is how somebody's words are quoted.</summary>
    public bool IsMisquotation => Kind == VerdictKind.Contradicted && Claim.Kind == ClaimKind.Quotation;
}
