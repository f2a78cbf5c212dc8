namespace FactCheck.Matches.Ranking.Models;

/// <summary>How many matches of some log-odds were right.</summary>
internal readonly record struct CalibrationKnot(double LogOdds, double Score);
