namespace FactCheck.Matches.Ranking.Profiles;

/// <summary>What re-ranking reads of one candidate; its words are numbered as in <see cref="CandidateWords"/>.</summary>
/// <param name="words">The different words of statement, title and labels.</param>
/// <param name="statement">Numbers of words, doubled, and one more where a word is written as a name; likewise <paramref name="title"/> and <paramref name="speaker"/>.</param>
internal readonly ref struct CandidateText(ReadOnlySpan<int> words, ReadOnlySpan<int> statement, ReadOnlySpan<int> title, ReadOnlySpan<int> speaker, ReadOnlySpan<double> numbers, ReadOnlySpan<int> years)
{
    public ReadOnlySpan<int> Words { get; } = words;

    public ReadOnlySpan<int> Statement { get; } = statement;

    public ReadOnlySpan<int> Title { get; } = title;

    public ReadOnlySpan<int> Speaker { get; } = speaker;

    public ReadOnlySpan<double> Numbers { get; } = numbers;

    public ReadOnlySpan<int> Years { get; } = years;
}
