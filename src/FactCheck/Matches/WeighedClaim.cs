using System.Collections.Immutable;
using FactCheck.Matches.Properties;
using FactCheck.Matches.Readings;
using FactCheck.Matches.Subjects;

namespace FactCheck.Matches;

/// <summary>A curated claim weighed against a claim: what agrees, what was refused, and how well the two fit.</summary>
/// <param name="Refusal">Why the two are not compared, in words; null when they are.</param>
internal sealed record WeighedClaim(
    IndexedClaim Indexed,
    SubjectAgreement Subject,
    PropertyAgreement Property,
    double Score,
    ImmutableArray<string> Agreements,
    bool IsUnitStated,
    string? Refusal)
{
    /// <summary>The clause of its sentence in which the claim's figure stands; null for a claim without a figure, and for a sentence too long to be read so.</summary>
    public FigureClause? Clause { get; init; }

    /// <summary>The figure differs from the one on record in a way that fingers make: too much alike to be chance.</summary>
    public bool IsSlip { get; init; }

    /// <summary>"The 46-seat council met", "the Union's 72 members agreed" of 27: whoever did it, the figure counts all there are.</summary>
    public bool CountsAll { get; init; }

    /// <summary>What tells by itself what the figure is of; null where the whole clause does.</summary>
    public TellingPhrase? Telling { get; init; }

    /// <summary>The same, where it decides.</summary>
    public TellingPhrase? Deciding => Telling is { IsForSlips: true } && !IsSlip ? null : Telling;

    /// <summary>Why it is not sure that the figure is said of the subject, in words.</summary>
    public string? Doubt { get; init; }

    /// <summary>Claims of one property compete for a figure: it is the population of one country, not of two.</summary>
    public string PropertyName => Indexed.Claim.Properties[Property.Property];
}
