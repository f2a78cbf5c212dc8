namespace FactCheck.Matches.Ranking.Profiles;

/// <summary>A word of a candidate as a query sees it.</summary>
/// <param name="Place">Its place among the query's different words, or -1.</param>
/// <param name="Rarity">How much it tells.</param>
/// <param name="RelatedPlace">The place of a word of the query that it may be said for, or -1.</param>
/// <param name="NearPlace">The place of the word of the query that it is nearest to in meaning, or -1.</param>
/// <param name="Nearness">How near it is, from nought to one.</param>
/// <param name="FirstHit">Where the pieces start that it shares with the query, and how many there are.</param>
/// <param name="Likeness">How much of its pieces the query has.</param>
internal readonly record struct CandidateWord(int Place, float Rarity, int RelatedPlace, WordRoles Roles, int NearPlace, float Nearness, int FirstHit, int Hits, double Likeness);
