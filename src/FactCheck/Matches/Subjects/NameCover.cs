namespace FactCheck.Matches.Subjects;

/// <summary>The longest name over each term of a text: "Guinea" in "Papua New Guinea" names nothing.</summary>
internal readonly struct NameCover
{
    private readonly int[] longest;

    /// <param name="terms">How many terms the text has.</param>
    public NameCover(IReadOnlyList<NamedSubject> named, int terms)
    {
        longest = new int[terms];
        foreach (var (_, hit) in named)
        {
            for (var i = hit.At; hit.IsWhole && i < Math.Min(terms, hit.At + hit.Name.Length); i++)
                longest[i] = Math.Max(longest[i], hit.Name.Length);
        }
    }

    public bool Hides(SubjectHit hit) => hit.IsWhole && longest[hit.At] > hit.Name.Length;
}
