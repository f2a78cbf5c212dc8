using System.Collections.Immutable;
using FactCheck.Matches.Ranking.Candidates;

namespace FactCheck.Matches.Indexing;

/// <summary>What an image holds for ranking: the words of its claims, which claims have them, and the claims' texts as words. Safe to share between threads.</summary>
internal sealed class RankingIndex(ClaimImage image, ClaimRecords records, ClaimIds ids)
{
    /// <summary>How many claims there are.</summary>
    public int Count => records.Count;

    public TermTexts Terms => records.Terms;

    /// <summary>What a word tells that no claim has.</summary>
    public int RarityOfUnknown { get; } = WordScore.Rarity(0, records.Count);

    /// <summary>The number of a word that claims have, or -1.</summary>
    public int Find(string form)
    {
        var number = Terms.Find(form);
        return number < 0 || EntryOf(number).Claims == 0 ? -1 : number;
    }

    /// <summary>How many claims have a word.</summary>
    public int ClaimsWith(string form) => Find(form) is >= 0 and var number ? EntryOf(number).Claims : 0;

    /// <summary>How much a word tells (<see cref="WordScore.Rarity"/>).</summary>
    /// <param name="term">Negative for a word that no claim has.</param>
    public int RarityOf(int term) => term < 0 ? RarityOfUnknown : EntryOf(term).Rarity;

    public string IdOf(int ordinal) => ids.IdOf(ordinal);

    /// <summary>The claim's <see cref="ProfileRecord"/>.</summary>
    public ReadOnlySpan<byte> ProfileOf(int ordinal) => records.ProfileOf(ordinal);

    /// <summary>The <paramref name="count"/> claims of the highest scores, best first; of equal ones the earlier claim; never one without a word of the query.</summary>
    public ImmutableArray<Candidate> Candidates(ImmutableArray<QueryTerm> query, int count)
    {
        var windows = (Count + PostingWriter.WindowLength - 1) / PostingWriter.WindowLength;
        var found = new List<TermPostings>(query.Length);
        foreach (var (form, weight) in SoughtTerms.Of(query, ClaimsWith, Count))
        {
            if (Find(form) is >= 0 and var number && EntryOf(number) is var entry)
                found.Add(new(image, entry, weight * entry.Rarity, windows));
        }

        return CandidateSearch.Best(found, windows, count);
    }

    private TermEntry EntryOf(int number) => image.Read<TermEntry>(Section.TermEntries, number);
}
