using System.Collections.Immutable;
using FactCheck.Matches.Ranking.Candidates;
using FactCheck.Matches.Ranking.Models;

namespace FactCheck.Matches.Ranking;

/// <summary>The candidates of a query with their features.</summary>
/// <param name="Features">One row for each of the first candidates, those that are weighed.</param>
internal sealed record WeighedCandidates(ImmutableArray<Candidate> Candidates, double[] Features, RankingModel Model)
{
    /// <summary>The weighed candidates by their first rank, best first; equal ones keep their order.</summary>
    public IEnumerable<(int Rank, double Score)> Scores
    {
        get
        {
            var margins = Model.Margins(Features);
            var leads = Calibration.Leads(margins);
            var order = Enumerable.Range(0, margins.Length).ToArray();
            Array.Sort(order, (a, b) => margins[a] == margins[b] ? a.CompareTo(b) : margins[b].CompareTo(margins[a]));
            return order.Select(rank => (rank, Model.Calibration.Score(margins[rank], leads[rank])));
        }
    }
}
