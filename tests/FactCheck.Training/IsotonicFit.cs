using System.Collections.Immutable;
using FactCheck.Matches.Ranking.Models;

namespace FactCheck.Training;

/// <summary>How many are right at which log-odds, never falling: pools of neighbours, and those that fall are joined (pool adjacent violators).</summary>
internal static class IsotonicFit
{
    private const int PoolSize = 80;
    private const double LeastRise = 0.02;

    public static ImmutableArray<CalibrationKnot> Knots(IEnumerable<(double LogOdds, bool IsRight)> examples)
    {
        var blocks = new List<Block>();
        // From the top, so that the pool that may be short is the one of the hopeless.
        foreach (var pool in examples.OrderByDescending(example => example.LogOdds).Chunk(PoolSize).Reverse())
        {
            blocks.Add(new(pool.Length, pool.Count(example => example.IsRight), pool.Sum(example => example.LogOdds)));
            while (blocks.Count > 1 && blocks[^1].Rate < blocks[^2].Rate + LeastRise)
            {
                var last = blocks[^1];
                blocks.RemoveAt(blocks.Count - 1);
                blocks[^1] = new(blocks[^1].Count + last.Count, blocks[^1].Right + last.Right, blocks[^1].Sum + last.Sum);
            }
        }

        return [.. blocks.Select(block => new CalibrationKnot(Math.Round(block.Sum / block.Count, 4), Math.Round(block.Rate, 4)))];
    }

    /// <summary>Some matches of one neighbourhood.</summary>
    private readonly record struct Block(int Count, int Right, double Sum)
    {
        /// <summary>As if one more had been right and one more wrong: few examples prove little.</summary>
        public double Rate => (Right + 1.0) / (Count + 2);
    }
}
