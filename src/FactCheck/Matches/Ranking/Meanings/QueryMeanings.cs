using System.Numerics;
using System.Runtime.InteropServices;
using FactCheck.Matches.Ranking.Profiles;

namespace FactCheck.Matches.Ranking.Meanings;

/// <summary>What the words of a query mean, to find for another word the one that it is nearest to.</summary>
internal sealed class QueryMeanings
{
    /// <summary>Directions that are no more alike than this have nothing to do with each other.</summary>
    private const float Unlike = 0.3f;

    private static readonly int Stride = (MeaningTable.Dimensions + Vector<short>.Count - 1) / Vector<short>.Count * Vector<short>.Count;

    private readonly short[] directions;
    private readonly float[] lengths;
    private readonly int[] places;
    private readonly short[] other = new short[Stride];

    public QueryMeanings(QueryWords words)
    {
        directions = new short[words.Count * Stride];
        lengths = new float[words.Count];
        places = new int[words.Count];
        for (var place = 0; place < words.Count; place++)
        {
            var direction = directions.AsSpan(Count * Stride, Stride);
            if (!MeaningTable.TryRead(words.Forms[place], direction))
                continue;
            lengths[Count] = MathF.Sqrt(Product(direction, direction));
            places[Count++] = place;
        }
    }

    /// <summary>How many words of the query are known.</summary>
    public int Count { get; private set; }

    /// <summary>The nearest word of the query.</summary>
    /// <param name="form">A word of a claim that the query does not have.</param>
    /// <returns>Its place among the query's words, or -1; and how near it is, from nought to one.</returns>
    public (int Place, float Nearness) NearestTo(ReadOnlySpan<char> form)
    {
        if (Count == 0 || !MeaningTable.TryRead(form, other))
            return (-1, 0);
        var (nearest, likest) = (-1, Unlike);
        var length = MathF.Sqrt(Product(other, other));
        for (var i = 0; i < Count; i++)
        {
            var likeness = Product(directions.AsSpan(i * Stride, Stride), other) / (length * lengths[i]);
            if (likeness > likest)
                (nearest, likest) = (places[i], likeness);
        }

        return (nearest, (likest - Unlike) / (1 - Unlike));
    }

    /// <summary>A hundred products of at most 49 each stay within 16 bits.</summary>
    private static int Product(ReadOnlySpan<short> left, ReadOnlySpan<short> right)
    {
        var sums = Vector<short>.Zero;
        var lefts = MemoryMarshal.Cast<short, Vector<short>>(left);
        var rights = MemoryMarshal.Cast<short, Vector<short>>(right);
        for (var i = 0; i < lefts.Length; i++)
            sums += lefts[i] * rights[i];
        return Vector.Sum(sums);
    }
}
