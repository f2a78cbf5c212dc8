using System.Collections.Immutable;
using FactCheck.CuratedClaims;
using FactCheck.Matches;
using FactCheck.Matches.Terms;
using FsCheck.Xunit;

namespace FactCheck.Tests.Matches.Indexing;

/// <summary>Names are found by hashing: as looking for each name of each claim would find them.</summary>
public sealed class SubjectNamesTests
{
    private static readonly string[] Words = ["alba", "brig", "corma", "dunel", "etrek"];

    [Property(MaxTest = 100)]
    public void Names_are_found_as_by_looking_for_each(int seed)
    {
        var random = new Random(seed);
        var claims = Enumerable.Range(0, 40).Select(i => SomeClaims.With(i, "It is so.", [Phrase(5), Phrase(3)], [Phrase(2)])).ToImmutableArray();
        using var index = ClaimIndex.Build(claims);
        var text = TermReader.Read(Phrase(14));
        var clause = text[..Math.Min(3, text.Length)];
        var found = index.ClaimsAbout(index.FindSubjects(text), clause);
        Assert.Equal(
            [.. Expected(claims, text, clause).OrderBy(hit => hit.Key).Select(hit => (hit.Key, hit.Value.IsWhole, hit.Value.Length))],
            found.OrderBy(hit => hit.Key).Select(hit => (hit.Key, hit.Value.IsWhole, hit.Value.Name.Length)));

        string Phrase(int longest) => string.Join(' ', Enumerable.Range(0, 1 + random.Next(longest)).Select(_ => Words[random.Next(Words.Length)]));
    }

    [Fact]
    public void Retired_claims_and_those_without_a_value_are_not_found()
    {
        var claim = SomeClaims.With(0, "Alba has coal.", ["Alba"], ["coal"]);
        using var index = ClaimIndex.Build([claim with { Status = ClaimStatus.Retired }, claim with { Values = [] }, claim with { Subjects = [] }]);
        Assert.Equal((0, 3), (index.Count, index.ClaimCount));
        Assert.Empty(index.FindSubjects(TermReader.Read("Alba has coal.")));
    }

    private static Dictionary<int, (bool IsWhole, int Length)> Expected(ImmutableArray<CuratedClaim> claims, ImmutableArray<Term> text, ImmutableArray<Term> clause)
    {
        var expected = new Dictionary<int, (bool IsWhole, int Length)>();
        var forms = text.Select(term => term.Form).ToList();
        for (var i = 0; i < claims.Length; i++)
        {
            if (!Forms(claims[i].Properties[0]).Any(form => clause.Any(term => term.Form == form)))
                continue;
            foreach (var name in claims[i].Subjects.Select(Forms))
            {
                var isWhole = Enumerable.Range(0, forms.Count).Any(at => forms.Skip(at).Take(name.Count).SequenceEqual(name));
                if (!isWhole && (name.Count < 3 || !name.TrueForAll(forms.Contains)))
                    continue;
                if (!expected.TryGetValue(i, out var best) || (isWhole, name.Count).CompareTo(best) > 0)
                    expected[i] = (isWhole, name.Count);
            }
        }

        return expected;
    }

    private static List<string> Forms(string phrase) => [.. TermReader.Read(phrase).Select(term => term.Form)];
}
