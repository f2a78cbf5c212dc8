using System.Runtime.InteropServices;

namespace FactCheck.Matches.Ranking.Profiles;

/// <summary>The pieces of a query's words, and which of them stand in another word.</summary>
internal sealed class QueryPieces
{
    private const int FilterBits = 1 << 13;
    private readonly Dictionary<uint, int> places = [];
    private readonly List<int> placeOf = [];
    private readonly List<int> ends = [];
    private readonly ulong[] filter = new ulong[FilterBits / 64];

    /// <param name="words">Each different word once.</param>
    public QueryPieces(IEnumerable<string> words)
    {
        Span<char> room = stackalloc char[WordPieces.LongestMarked];
        foreach (var word in words)
        {
            var marked = WordPieces.Mark(word, room);
            for (var start = 0; start + WordPieces.Shortest <= marked.Length; start++)
                Add(marked[start..]);
            ends.Add(placeOf.Count);
        }
    }

    /// <summary>How many different pieces there are.</summary>
    public int Count => places.Count;

    /// <summary>The places of a word's pieces among the different ones.</summary>
    public ReadOnlySpan<int> OfWord(int word) => CollectionsMarshal.AsSpan(placeOf)[(word == 0 ? 0 : ends[word - 1])..ends[word]];

    /// <summary>Adds the places of those pieces of a marked word that the query has too.</summary>
    public void Find(ReadOnlySpan<char> marked, List<int> found)
    {
        for (var start = 0; start + WordPieces.Shortest <= marked.Length; start++)
        {
            // A longer piece is the query's only if its first three characters are.
            var hash = TextHash.Start;
            for (var size = 1; size <= WordPieces.Longest && start + size <= marked.Length; size++)
            {
                hash = TextHash.Next(hash, marked[start + size - 1]);
                if (size < WordPieces.Shortest)
                    continue;
                if ((filter[(hash % FilterBits) >> 6] >> (int)(hash % 64) & 1) == 0 || !places.TryGetValue(hash, out var place))
                    break;
                found.Add(place);
            }
        }
    }

    private void Add(ReadOnlySpan<char> rest)
    {
        var hash = TextHash.Start;
        for (var size = 1; size <= Math.Min(WordPieces.Longest, rest.Length); size++)
        {
            hash = TextHash.Next(hash, rest[size - 1]);
            if (size < WordPieces.Shortest)
                continue;
            places.TryAdd(hash, places.Count);
            placeOf.Add(places[hash]);
            filter[(hash % FilterBits) >> 6] |= 1UL << (int)(hash % 64);
        }
    }
}
