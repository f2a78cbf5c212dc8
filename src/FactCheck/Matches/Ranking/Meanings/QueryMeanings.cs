using System.Runtime.InteropServices;
using FactCheck.Matches.Ranking.Profiles;

namespace FactCheck.Matches.Ranking.Meanings;

/// <summary>What the words of a query mean, to find for another word the one that it is nearest to.</summary>
internal sealed class QueryMeanings
{
    /// <summary>Directions that are no more alike than this have nothing to do with each other.</summary>
    private const float Unlike = 0.3f;

    private readonly List<(int Place, Meaning Meaning)> known = [];

    public QueryMeanings(QueryWords words)
    {
        for (var place = 0; place < words.Count; place++)
        {
            if (MeaningTable.TryFind(words.Forms[place], out var meaning))
                known.Add((place, meaning));
        }
    }

    /// <summary>The nearest word of the query.</summary>
    /// <param name="form">A word of a claim that the query does not have.</param>
    /// <returns>Its place among the query's words, or -1; and how near it is, from nought to one.</returns>
    public (int Place, float Nearness) NearestTo(ReadOnlySpan<char> form)
    {
        if (known.Count == 0 || !MeaningTable.TryFind(form, out var other))
            return (-1, 0);
        var (nearest, likest) = (-1, Unlike);
        foreach (ref readonly var word in CollectionsMarshal.AsSpan(known))
        {
            var likeness = word.Meaning.LikenessTo(other);
            if (likeness > likest)
                (nearest, likest) = (word.Place, likeness);
        }

        return (nearest, (likest - Unlike) / (1 - Unlike));
    }
}
