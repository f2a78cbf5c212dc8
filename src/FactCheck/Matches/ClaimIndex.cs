using System.Collections.Immutable;
using FactCheck.CuratedClaims;
using FactCheck.Matches.Indexing;
using FactCheck.Matches.Ranking.Candidates;
using FactCheck.Matches.Subjects;
using FactCheck.Matches.Terms;

namespace FactCheck.Matches;

/// <summary>The curated claims by the names of their subjects and by their words. Safe to share between threads.</summary>
public sealed class ClaimIndex : IDisposable
{
    private const int MostKept = 1 << 14;
    private const int MostPropertyWords = 8;
    private const int MostSiblings = 300;
    private readonly ClaimImage image;
    private readonly TermTexts terms;
    private readonly ClaimRecords records;
    private readonly SubjectNames names;
    private readonly ClaimOrigins origins;
    private readonly ClaimIds ids;
    private readonly Supersessions supersessions;
    private readonly IndexedClaim?[] kept;

    internal ClaimIndex(ClaimImage image, ClaimOrigins origins)
    {
        this.image = image;
        this.origins = origins;
        terms = new(image);
        records = new(image, terms);
        names = new(image);
        supersessions = new(image);
        ids = new(image, records);
        Ranking = new(image, records, ids);
        Count = image.Read<int>(Section.Totals, 0);
        kept = new IndexedClaim?[Math.Min(Math.Max(1, records.Count), MostKept)];
    }

    /// <summary>How many claims can give a verdict.</summary>
    public int Count { get; }

    /// <summary>How many claims there are, whatever they are good for.</summary>
    public int ClaimCount => records.Count;

    /// <summary>What the claims are about, by all its names, in the order of the claims; read from the index as it is asked for.</summary>
    public IEnumerable<string> SubjectNames => Enumerable.Range(0, ClaimCount).SelectMany(ordinal => ClaimRecordReader.ReadSubjects(records.ClaimOf(ordinal)));

    /// <summary>The ids of all claims, in their order; read from the index as they are asked for.</summary>
    public IEnumerable<string> Ids => ids.All;

    /// <summary>The claims that have an id: one, or none, or several where the claims files are in error.</summary>
    public IEnumerable<CuratedClaim> Find(string id) => ids.Find(id).Select(ordinal => Claim(ordinal).Claim);

    /// <summary>Builds an index in memory.</summary>
    public static ClaimIndex Build(IEnumerable<CuratedClaim> claims)
    {
        var image = new ImageMemory();
        var builder = new ClaimImageBuilder(image);
        builder.Begin(new(""));
        foreach (var claim in claims)
            builder.Add(claim);
        builder.End([], null);
        builder.Finish(ImmutableDictionary<int, string>.Empty);
        return InMemory(image, [""]);
    }

    public void Dispose() => image.Dispose();

    /// <summary>What ranking reads.</summary>
    internal RankingIndex Ranking { get; }

    /// <param name="sources">As this run names them.</param>
    internal static ClaimIndex InMemory(MemoryStream built, IEnumerable<string> sources)
    {
        var image = new ClaimImage(new ImageBytes.InMemory(built.GetBuffer(), (int)built.Length), isTrusted: true);
        return new(image, new ClaimOrigins(ClaimsSourceState.ReadAll(image), sources));
    }

    /// <summary>It is accepted, has a subject and a value to compare, and no fact-check found it wrong: a false statement's value supports nothing.</summary>
    internal static bool CanGiveVerdict(CuratedClaim claim) => claim is { Status: ClaimStatus.Accepted, SupersededBy: null, Rating: null or Rating.True } && !claim.Subjects.IsEmpty && !claim.Values.IsEmpty;

    internal IndexedClaim Claim(int ordinal)
    {
        ref var place = ref kept[ordinal % kept.Length];
        if (Volatile.Read(ref place) is { } claim && claim.Ordinal == ordinal)
            return claim;
        claim = new IndexedClaim(records, ordinal, origins.FileOf(ordinal, records.TraitsOf(ordinal).File), supersessions.Of(ordinal));
        Volatile.Write(ref place, claim);
        return claim;
    }

    /// <summary>Whether a published fact-check rates the claim's statement, which is all that can be compared with it.</summary>
    internal bool IsRatedStatement(int ordinal) =>
        !records.TraitsOf(ordinal).CanGiveVerdict && Claim(ordinal).Claim is { Rating: not null, Status: ClaimStatus.Accepted, SupersededBy: null };

    /// <summary>Accepted claims of the same property, by its first name, of other subjects: those among the nearest by the words of the property.</summary>
    internal IEnumerable<CuratedClaim> OthersOfProperty(CuratedClaim curated)
    {
        if (curated is not { Properties: [var property, ..], Subjects: [var subject, ..] })
            yield break;
        foreach (var ordinal in ClaimsWithWords(TermReader.Read(property).Select(term => term.Form), MostPropertyWords, MostSiblings))
        {
            if (records.TraitsOf(ordinal).CanGiveVerdict && Claim(ordinal).Claim is { SupersededBy: null, Properties: [var first, ..] } other && other.Id != curated.Id
                && first.Equals(property, StringComparison.OrdinalIgnoreCase) && other.Subjects[0] != subject)
                yield return other;
        }
    }

    /// <summary>The claims that share the most of the given words, by the rarest of them.</summary>
    /// <param name="forms">As <see cref="TermReader"/> gives them.</param>
    internal IEnumerable<int> ClaimsWithWords(IEnumerable<string> forms, int rarest, int count)
    {
        ImmutableArray<QueryTerm> query = [.. forms.Distinct(StringComparer.Ordinal)
            .Select(form => (Form: form, Claims: Ranking.ClaimsWith(form)))
            .Where(word => word.Claims > 0).OrderBy(word => word.Claims).Take(rarest).Select(word => new QueryTerm(word.Form, 1))];
        return query.IsEmpty ? [] : Ranking.Candidates(query, count).Select(candidate => candidate.Ordinal);
    }

    /// <summary>The names of subjects that stand in <paramref name="text"/>, each where it stands best.</summary>
    internal ImmutableArray<NamedSubject> FindSubjects(ImmutableArray<Term> text)
    {
        var all = new List<NamedSubject>();
        names.Find(NumbersOf(text), (place, name, isWhole, at) => all.Add(new(place, new SubjectHit([.. name.Select(terms.TextOf)], isWhole, at))));
        if (all.Count == 0)
            return [];
        var cover = new NameCover(all, text.Length);
        var found = new Dictionary<long, SubjectHit>();
        foreach (var (place, hit) in all)
        {
            if (!found.TryGetValue(place, out var best) || hit.IsBetterThan(best) || (cover.Hides(best) && hit.IsWhole && !cover.Hides(hit)))
                found[place] = hit;
        }

        return [.. found.OrderBy(pair => pair.Value.At).ThenBy(pair => pair.Key).Select(pair => new NamedSubject(pair.Key, pair.Value))];
    }

    /// <summary>
    /// The claims about the subjects, each with the best of its names, as far as a term of their properties stands in <paramref name="clause"/>: no other speaks of the same thing. All of them where it is the default.
    /// </summary>
    internal Dictionary<int, SubjectHit> ClaimsAbout(ImmutableArray<NamedSubject> subjects, ImmutableArray<Term> clause)
    {
        var hits = new Dictionary<int, SubjectHit>();
        if (subjects.IsEmpty)
            return hits;
        HashSet<int>? said = clause.IsDefault ? null : [.. NumbersOf(clause)];
        var claims = new List<int>();
        foreach (var (place, hit) in subjects)
        {
            claims.Clear();
            names.ClaimsOf(place, said, claims);
            foreach (var claim in claims)
            {
                if (!hits.TryGetValue(claim, out var best) || hit.IsBetterThan(best))
                    hits[claim] = hit;
            }
        }

        return hits;
    }

    /// <summary>The first of the claims about a named subject.</summary>
    internal IndexedClaim FirstAbout(NamedSubject subject) => Claim(names.FirstClaimOf(subject.Place));

    private int[] NumbersOf(ImmutableArray<Term> text)
    {
        var numbers = new int[text.Length];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = terms.Find(text[i].Form);
        return numbers;
    }
}
