using System.Collections.Immutable;
using FactCheck.CuratedClaims;

namespace FactCheck.Matches;

/// <summary>The curated claims by the names of their subjects.</summary>
public sealed class ClaimIndex
{
    private readonly Dictionary<string, List<SubjectName>> byFirstTerm = new(StringComparer.Ordinal);

    private ClaimIndex(ImmutableArray<IndexedClaim> claims)
    {
        Claims = claims;
        foreach (var claim in claims)
        {
            foreach (var subject in claim.Subjects)
                Add(new(subject, claim.Ordinal));
        }
    }

    internal ImmutableArray<IndexedClaim> Claims { get; }

    public int Count => Claims.Length;

    /// <summary>Takes the claims that can give a verdict: accepted, with a subject, and with a value to compare.</summary>
    public static ClaimIndex Build(IEnumerable<CuratedClaim> claims) =>
        new([.. claims.Where(claim => claim.Status == ClaimStatus.Accepted && !claim.Subjects.IsEmpty && !claim.Values.IsEmpty).Select((claim, i) => IndexedClaim.Of(i, claim))]);

    /// <summary>The claims one of whose subjects is named by <paramref name="terms"/>, each with the best of its names.</summary>
    internal Dictionary<int, SubjectHit> FindSubjects(ImmutableArray<Term> terms)
    {
        var hits = new Dictionary<int, SubjectHit>();
        HashSet<string>? present = null;
        for (var at = 0; at < terms.Length; at++)
        {
            if (!byFirstTerm.TryGetValue(terms[at].Form, out var names))
                continue;
            foreach (var name in names)
            {
                if (name.StandsAt(terms, at))
                    Keep(new(name.Terms, IsWhole: true, at));
                else if (name.Terms.Length > 2 && name.Terms.All((present ??= [.. terms.Select(term => term.Form)]).Contains))
                    Keep(new(name.Terms, IsWhole: false, at));

                void Keep(SubjectHit hit)
                {
                    if (!hits.TryGetValue(name.Claim, out var best) || hit.IsBetterThan(best))
                        hits[name.Claim] = hit;
                }
            }
        }

        return hits;
    }

    private void Add(SubjectName name)
    {
        if (!byFirstTerm.TryGetValue(name.Terms[0], out var names))
            byFirstTerm[name.Terms[0]] = names = [];
        names.Add(name);
    }

    private readonly record struct SubjectName(ImmutableArray<string> Terms, int Claim)
    {
        public bool StandsAt(ImmutableArray<Term> terms, int at)
        {
            if (at + Terms.Length > terms.Length)
                return false;
            for (var i = 0; i < Terms.Length; i++)
            {
                if (terms[at + i].Form != Terms[i])
                    return false;
            }

            return true;
        }
    }
}

