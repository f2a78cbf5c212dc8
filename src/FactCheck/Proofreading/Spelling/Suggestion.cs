namespace FactCheck.Proofreading.Spelling;

/// <summary>A word of the list that may have been meant.</summary>
/// <param name="Cost">How far it is from what is written, as <see cref="EditCosts"/> counts.</param>
/// <param name="Misfit">How much worse it stands in its sentence than the best of the others, as <see cref="GapFit"/> counts.</param>
internal readonly record struct Suggestion(string Word, int Cost, WordEntry Entry, int Misfit = 0)
{
    /// <summary>What a step down in frequency weighs beside the distance.</summary>
    private const int RarityWeight = 2;

    /// <summary>Less is better.</summary>
    public int Rank => Cost + (Entry.Size * RarityWeight) + Misfit;
}
