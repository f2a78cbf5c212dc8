using System.Collections.Immutable;

namespace FactCheck.Matches.Ranking.Candidates;

/// <summary>
/// The words of a query by which candidates are sought: all of them in a database that is not large; in a larger one the most telling, until those that claims have of them are many. What a million claims say in
/// common decides nothing that rarer words have not decided, and adding it up would cost the most; the words left out are weighed with the others once the candidates are there.
/// </summary>
internal static class SoughtTerms
{
    /// <summary>So many terms are sought however many claims have them.</summary>
    public const int Fewest = 3;

    /// <param name="claimsWith">How many claims have a word.</param>
    /// <param name="claims">How many claims there are.</param>
    public static ImmutableArray<QueryTerm> Of(ImmutableArray<QueryTerm> terms, Func<string, int> claimsWith, int claims)
    {
        var most = SearchEffort.Of(claims).Postings;
        var known = terms.Select(term => (Term: term, Claims: claimsWith(term.Form))).Where(known => known.Claims > 0)
            .OrderByDescending(known => known.Term.Weight * WordScore.Rarity(known.Claims, claims)).ToList();
        var sought = ImmutableArray.CreateBuilder<QueryTerm>();
        var sum = 0L;
        foreach (var (term, with) in known)
        {
            sum += with;
            if (sum > most && sought.Count >= Fewest)
                break;
            sought.Add(term);
        }

        return sought.ToImmutable();
    }
}
