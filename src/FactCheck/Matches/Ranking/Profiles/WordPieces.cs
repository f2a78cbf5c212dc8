using System.Runtime.InteropServices;

namespace FactCheck.Matches.Ranking.Profiles;

/// <summary>
/// The different words of a text cut into overlapping pieces of three to five characters, their borders marked, so that a misspelt or inflected word still meets its
/// like: "coal" gives "^coa", "coal", "oal$" and others.
/// </summary>
/// <param name="Words">The hash of each different word.</param>
/// <param name="Rarities">How much each word tells.</param>
/// <param name="Ends">Where the pieces of each word end among all.</param>
/// <param name="Pieces">The hashes of all pieces, word by word.</param>
internal sealed record WordPieces(uint[] Words, float[] Rarities, int[] Ends, uint[] Pieces)
{
    private const int Shortest = 3;
    private const int Longest = 5;
    private const int LongestWord = 40;

    public static WordPieces Of(params ReadOnlySpan<WordSequence> texts)
    {
        var seen = new HashSet<uint>();
        var words = new List<uint>();
        var rarities = new List<float>();
        var ends = new List<int>();
        var pieces = new List<uint>();
        foreach (var text in texts)
        {
            for (var at = 0; at < text.Length; at++)
            {
                if (!seen.Add(text.Words[at]))
                    continue;
                words.Add(text.Words[at]);
                rarities.Add(text.Rarities[at]);
                Cut(text.Forms[at], pieces);
                ends.Add(pieces.Count);
            }
        }

        return new([.. words], [.. rarities], [.. ends], [.. pieces]);
    }

    private static void Cut(string form, List<uint> pieces)
    {
        Span<char> marked = stackalloc char[LongestWord + 2];
        var length = Math.Min(form.Length, LongestWord);
        marked[0] = '^';
        form.AsSpan(0, length).CopyTo(marked[1..]);
        marked[length + 1] = '$';
        marked = marked[..(length + 2)];
        var first = pieces.Count;
        for (var size = Shortest; size <= Longest; size++)
        {
            for (var at = 0; at + size <= marked.Length; at++)
                pieces.Add(TextHash.Of(marked.Slice(at, size)));
        }

        CollectionsMarshal.AsSpan(pieces)[first..].Sort();
    }
}
