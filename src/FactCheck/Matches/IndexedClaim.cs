using System.Collections.Immutable;
using FactCheck.CuratedClaims;
using FactCheck.Matches.Indexing;
using FactCheck.Matches.Terms;

namespace FactCheck.Matches;

/// <summary>A claim of the index with its subjects and properties as terms. What is not asked for is not read.</summary>
/// <param name="ordinal">Its place in the index.</param>
/// <param name="file">The claims file it stands in, as this run knows it.</param>
/// <param name="supersededBy">What was found out about it after it was read.</param>
internal sealed class IndexedClaim(ClaimRecords records, int ordinal, string file, string? supersededBy)
{
    private readonly ClaimTermNumbers numbers = records.TermsOf(ordinal);

    public int Ordinal => ordinal;

    public CuratedClaim Claim => field ??= ReadClaim();

    public ImmutableArray<ImmutableArray<string>> Subjects => field.IsDefault ? field = Phrases(numbers.Subjects) : field;

    public ImmutableArray<ImmutableArray<string>> Properties => field.IsDefault ? field = Phrases(numbers.Properties) : field;

    public ImmutableArray<ImmutableArray<string>> NotAbout => field.IsDefault ? field = Phrases(numbers.NotAbout) : field;

    /// <summary>The sides that the claim takes in the groups of the table of qualifiers.</summary>
    public HashSet<string> QualifierSides => field ??= AllTerms.Select(Qualifiers.Of).OfType<string>().ToHashSet(StringComparer.Ordinal);

    /// <summary>The terms of subjects, properties and statement.</summary>
    public HashSet<string> AllTerms => field ??= Subjects.Concat(Properties).SelectMany(terms => terms)
        .Concat(TermReader.Read(Claim.Statement).Select(term => term.Form)).ToHashSet(StringComparer.Ordinal);

    public bool SaysInPropertyOrSubject(string form) => Properties.Any(property => property.Contains(form)) || Subjects.Any(subject => subject.Contains(form));

    private CuratedClaim ReadClaim()
    {
        var claim = ClaimRecordReader.Read(records.ClaimOf(ordinal), file);
        return supersededBy is null ? claim : claim with { SupersededBy = supersededBy };
    }

    private ImmutableArray<ImmutableArray<string>> Phrases(int[][] phrases) =>
        [.. phrases.Select(phrase => phrase.Select(records.Terms.TextOf).ToImmutableArray())];
}
