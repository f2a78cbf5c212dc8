using FactCheck.Proofreading.Tagging;

namespace FactCheck.Training.Tagging;

/// <summary>
/// Learns how likely three tags in a row are from sentences whose words are known to have some tags: the expected counts under the likelihoods so far give the next ones, a few times over.
/// </summary>
internal sealed class TransitionTrainer
{
    private const int Tags = TagTable.Tags;
    private const double Smoothing = 8;
    private const double LeastProbability = 1e-5;

    private double[] probabilities = new double[Tags * Tags * Tags];

    public TransitionTrainer() => Array.Fill(probabilities, 1.0 / Tags);

    /// <summary>How often each tag is met, which the words' own likelihoods are divided by.</summary>
    private double[] shares = Enumerable.Repeat(1.0 / Tags, Tags).ToArray();

    public double ShareOf(Tag tag) => shares[(int)tag];

    /// <summary>Costs as <see cref="TagTable"/> holds them.</summary>
    public byte[] Costs() => [.. probabilities.Select((p, i) => (byte)Math.Clamp(Math.Round(-Math.Log2(Math.Max(p, LeastProbability) / shares[i % Tags]) * Tagger.CostScale) + Offset, 0, byte.MaxValue))];

    /// <summary>Costs are relative: this keeps those of frequent pairs above zero.</summary>
    private const int Offset = 60;

    public void Train(IReadOnlyList<TagReadings[]> sentences, int rounds)
    {
        for (var round = 0; round < rounds; round++)
        {
            var threes = new double[Tags * Tags * Tags];
            foreach (var sentence in sentences)
                Count(sentence, threes);
            Estimate(threes);
        }
    }

    private void Count(TagReadings[] words, double[] threes)
    {
        var edge = TagReadings.Of((Tag.Edge, 0));
        TagReadings[] row = [edge, edge, .. words, edge];
        var forward = new double[row.Length][,];
        var backward = new double[row.Length][,];
        forward[1] = new double[1, 1] { { 1 } };
        for (var i = 2; i < row.Length; i++)
            forward[i] = Step(row, i, forward[i - 1]);
        backward[^1] = new double[row[^2].Count, 1];
        for (var m = 0; m < row[^2].Count; m++)
            backward[^1][m, 0] = 1;
        for (var i = row.Length - 2; i > 0; i--)
            backward[i] = StepBack(row, i, backward[i + 1]);
        for (var i = 2; i < row.Length; i++)
            Spread(row, i, forward[i - 1], backward[i], threes);
    }

    private double[,] Step(TagReadings[] row, int at, double[,] before)
    {
        var next = new double[row[at - 1].Count, row[at].Count];
        var sum = 0.0;
        foreach (var (b, m, h) in Threes(row, at))
            sum += Add(next, m, h, before[b, m] * Weight(row, at, b, m, h));
        return Scaled(next, sum);
    }

    private double[,] StepBack(TagReadings[] row, int at, double[,] after)
    {
        var here = new double[row[at - 1].Count, row[at].Count];
        var sum = 0.0;
        foreach (var (b, m, h) in Threes(row, at + 1))
            sum += Add(here, b, m, after[m, h] * Weight(row, at + 1, b, m, h));
        return Scaled(here, sum);
    }

    private void Spread(TagReadings[] row, int at, double[,] before, double[,] after, double[] threes)
    {
        var sum = Threes(row, at).Sum(three => before[three.B, three.M] * Weight(row, at, three.B, three.M, three.H) * after[three.M, three.H]);
        if (sum <= 0)
            return;
        foreach (var (b, m, h) in Threes(row, at))
            threes[TagTable.TransitionOf(row[at - 2].TagAt(b), row[at - 1].TagAt(m), row[at].TagAt(h))] += before[b, m] * Weight(row, at, b, m, h) * after[m, h] / sum;
    }

    private double Weight(TagReadings[] row, int at, int b, int m, int h) =>
        probabilities[TagTable.TransitionOf(row[at - 2].TagAt(b), row[at - 1].TagAt(m), row[at].TagAt(h))] * Math.Pow(2, -row[at].CostAt(h)) / shares[(int)row[at].TagAt(h)];

    private void Estimate(double[] threes)
    {
        var pairs = new double[Tags * Tags];
        var singles = new double[Tags];
        for (var i = 0; i < threes.Length; i++)
        {
            pairs[i % (Tags * Tags)] += threes[i];
            singles[i % Tags] += threes[i];
        }

        var all = singles.Sum();
        shares = [.. singles.Select(count => (count + 1) / (all + Tags))];
        var next = new double[threes.Length];
        for (var context = 0; context < Tags * Tags; context++)
            Estimate(threes, pairs, context, next);
        probabilities = next;
    }

    /// <summary>Three tags seldom met lean on two, and two on one.</summary>
    private void Estimate(double[] threes, double[] pairs, int context, double[] next)
    {
        var (total, middle) = (0.0, context % Tags);
        var pairTotal = 0.0;
        for (var tag = 0; tag < Tags; tag++)
        {
            total += threes[(context * Tags) + tag];
            pairTotal += pairs[(middle * Tags) + tag];
        }

        for (var tag = 0; tag < Tags; tag++)
        {
            var single = shares[tag];
            var pair = (pairs[(middle * Tags) + tag] + (Smoothing * single)) / (pairTotal + Smoothing);
            next[(context * Tags) + tag] = (threes[(context * Tags) + tag] + (Smoothing * pair)) / (total + Smoothing);
        }
    }

    private static IEnumerable<(int B, int M, int H)> Threes(TagReadings[] row, int at)
    {
        for (var b = 0; b < row[at - 2].Count; b++)
        {
            for (var m = 0; m < row[at - 1].Count; m++)
            {
                for (var h = 0; h < row[at].Count; h++)
                    yield return (b, m, h);
            }
        }
    }

    private static double Add(double[,] table, int row, int column, double value)
    {
        table[row, column] += value;
        return value;
    }

    private static double[,] Scaled(double[,] table, double sum)
    {
        if (sum > 0)
        {
            for (var i = 0; i < table.GetLength(0); i++)
            {
                for (var j = 0; j < table.GetLength(1); j++)
                    table[i, j] /= sum;
            }
        }

        return table;
    }
}
