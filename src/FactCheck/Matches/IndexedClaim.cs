using System.Collections.Frozen;
using System.Collections.Immutable;
using FactCheck.CuratedClaims;

namespace FactCheck.Matches;

/// <summary>A curated claim with its subjects and properties as terms.</summary>
/// <param name="Ordinal">Its place in the index.</param>
internal sealed record IndexedClaim(
    int Ordinal,
    CuratedClaim Claim,
    ImmutableArray<ImmutableArray<string>> Subjects,
    ImmutableArray<ImmutableArray<string>> Properties,
    ImmutableArray<ImmutableArray<string>> NotAbout)
{
    /// <summary>The sides that the claim takes in the groups of the table of qualifiers.</summary>
    public FrozenSet<string> QualifierSides => field ??= AllTerms.Select(Qualifiers.Of).OfType<string>().ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The terms of subjects, properties and statement.</summary>
    public FrozenSet<string> AllTerms => field ??= Subjects.Concat(Properties).SelectMany(terms => terms)
        .Concat(TermReader.Read(Claim.Statement).Select(term => term.Form)).ToFrozenSet(StringComparer.Ordinal);

    public static IndexedClaim Of(int ordinal, CuratedClaim claim) =>
        new(ordinal, claim, Forms(claim.Subjects), Forms(claim.Properties), Forms(claim.NotAbout));

    public bool SaysInPropertyOrSubject(string form) => Properties.Any(property => property.Contains(form)) || Subjects.Any(subject => subject.Contains(form));

    private static ImmutableArray<ImmutableArray<string>> Forms(ImmutableArray<string> phrases) =>
        [.. phrases.Select(phrase => TermReader.Read(phrase).Select(term => term.Form).ToImmutableArray()).Where(forms => !forms.IsEmpty)];
}
