using System.Runtime.InteropServices;
using System.Text;
using FactCheck.Matches.Indexing;
using FactCheck.Matches.Ranking.Candidates;
using FactCheck.Matches.Ranking.Meanings;

namespace FactCheck.Matches.Ranking.Profiles;

/// <summary>The different words of all candidates of a query, each looked at once; they are numbered in the order in which they are met.</summary>
internal sealed class CandidateWords(RankingIndex index, QueryProfile query, QueryWords words, QueryPieces pieces)
{
    private const int FirstSize = 1 << 11;
    private readonly Dictionary<int, int> related = Related(index, words);
    private readonly QueryMeanings meanings = new(words);
    private readonly HashSet<int> author = [.. query.Author.Words];
    private readonly HashSet<int> tags = [.. query.Tags.Words];
    private readonly Dictionary<int, WordRoles> postWords = PostWordsOf(index, query.Written.Month);
    private readonly HashSet<int> neighbours = [.. query.Neighbours.Words];
    private readonly List<CandidateWord> all = new(FirstSize / 2);
    private readonly List<int> hits = [];
    private readonly char[] room = new char[WordPieces.LongestMarked];
    private readonly char[] spelling = new char[4 * WordPieces.LongestMarked];
    private int[] terms = new int[FirstSize];
    private int[] table = new int[FirstSize];

    public ReadOnlySpan<CandidateWord> All => CollectionsMarshal.AsSpan(all);

    /// <summary>The pieces that a word shares with the query, each as often as it has it, by their places among the query's.</summary>
    public ReadOnlySpan<int> HitsOf(in CandidateWord word) => CollectionsMarshal.AsSpan(hits).Slice(word.FirstHit, word.Hits);

    public bool HasRelated => related.Count > 0;

    public bool HasNeighbours => neighbours.Count > 0;

    /// <summary>The number of a word here by its number in the index.</summary>
    public int NumberOf(int term)
    {
        var at = HashTable.First((uint)term, table.Length);
        for (; table[at] != 0; at = HashTable.Next(at, table.Length))
        {
            if (terms[table[at] - 1] == term)
                return table[at] - 1;
        }

        if (2 * (all.Count + 1) > table.Length)
        {
            Grow();
            return NumberOf(term);
        }

        terms[all.Count] = term;
        all.Add(Look(term));
        return (table[at] = all.Count) - 1;
    }

    private void Grow()
    {
        Array.Resize(ref terms, terms.Length * 2);
        table = new int[terms.Length];
        for (var number = 0; number < all.Count; number++)
        {
            var at = HashTable.First((uint)terms[number], table.Length);
            while (table[at] != 0)
                at = HashTable.Next(at, table.Length);
            table[at] = number + 1;
        }
    }

    private CandidateWord Look(int term)
    {
        var roles = postWords.GetValueOrDefault(term) | (author.Contains(term) ? WordRoles.Author : 0) | (tags.Contains(term) ? WordRoles.Tag : 0) | (neighbours.Contains(term) ? WordRoles.Neighbour : 0);
        var first = hits.Count;
        var form = FormOf(term);
        var place = words.PlaceOf(term);
        var (nearPlace, nearness) = place >= 0 ? (-1, 0) : meanings.NearestTo(form);
        var marked = WordPieces.Mark(form, room);
        pieces.Find(marked, hits);
        var shared = hits.Count - first;
        var likeness = WordPieces.Likeness(shared, WordPieces.CountOf(marked.Length));
        return new(place, index.RarityOf(term) / (float)WordScore.RarityUnit, related.GetValueOrDefault(term, -1), roles, nearPlace, nearness, first, shared, likeness);
    }

    /// <summary>As much of the spelling as is cut into pieces, or more.</summary>
    private ReadOnlySpan<char> FormOf(int term)
    {
        var bytes = index.Terms.BytesOf(term);
        var length = Encoding.UTF8.GetChars(bytes[..Math.Min(bytes.Length, spelling.Length)], spelling);
        return spelling.AsSpan(0, length);
    }

    private static Dictionary<int, WordRoles> PostWordsOf(RankingIndex index, int? month)
    {
        var roles = new Dictionary<int, WordRoles>();
        foreach (var word in PostWords.All)
        {
            if (index.Find(word.Form) is not (>= 0 and var term) || (word.Role == WordRoles.Month && month is null))
                continue;
            var role = word.Role == WordRoles.Month && word.Month != month ? WordRoles.OtherMonth : word.Role;
            roles[term] = roles.GetValueOrDefault(term) | role;
        }

        return roles;
    }

    /// <summary>The words that may be said for a word of the query, with that word's place.</summary>
    private static Dictionary<int, int> Related(RankingIndex index, QueryWords words)
    {
        var related = new Dictionary<int, int>();
        for (var place = 0; place < words.Count; place++)
        {
            foreach (var form in RelatedWords.Of(words.Forms[place]))
            {
                if (index.Find(form) is >= 0 and var term)
                    related.TryAdd(term, place);
            }
        }

        return related;
    }
}
