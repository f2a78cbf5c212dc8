using System.Collections.Immutable;

namespace FactCheck.Matches.Ranking;

/// <summary>How a claim came to its rank and score: all the numbers, for a person to replay.</summary>
/// <param name="WordRank">Its rank by words alone, from 1.</param>
/// <param name="WordScore">Its score by words, BM25 over fields; a word of the statement itself counts once, one of its neighbours less.</param>
/// <param name="Reasons">What it was weighed by, in the order of the table of weights.</param>
/// <param name="Margin">The sum of what they add.</param>
/// <param name="Score">From 0 to 1: how many of ten such matches are right.</param>
/// <param name="Calibration">How the margin becomes the score, in a line.</param>
public sealed record RankingWorking(string Id, int WordRank, double WordScore, ImmutableArray<RankingReason> Reasons, double Margin, double Score, string Calibration);
