namespace FactCheck.Training.Meanings;

/// <summary>Takes out of vectors what nearly all words have in common and what tells nothing of meaning: the mean, and the directions in which they differ most, which follow frequency.</summary>
/// <remarks>Mu and Viswanath, "All-but-the-Top", 2018.</remarks>
internal static class CommonDirections
{
    private const int Directions = 3;

    /// <summary>More rounds than it takes the power method to settle.</summary>
    private const int Rounds = 200;

    /// <param name="vectors">Changed where they stand.</param>
    /// <param name="sample">So many of the first of them are looked at.</param>
    public static void Remove(IReadOnlyList<double[]> vectors, int sample)
    {
        var size = vectors[0].Length;
        var mean = new double[size];
        foreach (var vector in vectors)
            Add(mean, vector, 1.0 / vectors.Count);
        foreach (var vector in vectors)
            Add(vector, mean, -1);
        for (var i = 0; i < Directions; i++)
        {
            var direction = Strongest(vectors.Take(sample).ToArray(), size);
            foreach (var vector in vectors)
                Add(vector, direction, -Product(vector, direction));
        }
    }

    /// <summary>The direction in which the vectors reach farthest, by the power method.</summary>
    private static double[] Strongest(double[][] vectors, int size)
    {
        var direction = Enumerable.Repeat(1 / Math.Sqrt(size), size).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            var next = new double[size];
            foreach (var vector in vectors)
                Add(next, vector, Product(vector, direction));
            var length = Math.Sqrt(Product(next, next));
            direction = [.. next.Select(value => value / length)];
        }

        return direction;
    }

    private static void Add(double[] to, double[] what, double times)
    {
        for (var i = 0; i < to.Length; i++)
            to[i] += what[i] * times;
    }

    private static double Product(double[] left, double[] right)
    {
        var sum = 0.0;
        for (var i = 0; i < left.Length; i++)
            sum += left[i] * right[i];
        return sum;
    }
}
