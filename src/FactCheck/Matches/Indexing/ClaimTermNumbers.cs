namespace FactCheck.Matches.Indexing;

/// <summary>The terms of a claim by their numbers, as the index stores them.</summary>
/// <param name="Words">Those under which the claim is ranked, as in <see cref="Ranking.Candidates.ClaimWords"/>.</param>
internal readonly record struct ClaimTermNumbers(int[][] Subjects, int[][] Properties, int[][] NotAbout, (int Term, int Frequency)[] Words)
{
    public void Write(RecordBuffer to)
    {
        Write(Subjects, to);
        Write(Properties, to);
        Write(NotAbout, to);
        to.Number(Words.Length);
        foreach (var (term, frequency) in Words)
        {
            to.Number(term);
            to.Number(frequency);
        }
    }

    public static ClaimTermNumbers Read(ReadOnlySpan<byte> record)
    {
        var from = new RecordReader(record);
        return new(Phrases(ref from), Phrases(ref from), Phrases(ref from), PairsOf(ref from));
    }

    /// <summary>The same terms by the numbers that another index gives them.</summary>
    public ClaimTermNumbers Renumbered(TermRenumbering numbers)
    {
        return new(All(Subjects), All(Properties), All(NotAbout), Array.ConvertAll(Words, word => (numbers.NumberOf(word.Term), word.Frequency)));

        int[][] All(int[][] phrases) => Array.ConvertAll(phrases, phrase => Array.ConvertAll(phrase, numbers.NumberOf));
    }

    private static void Write(int[][] phrases, RecordBuffer to)
    {
        to.Number(phrases.Length);
        foreach (var phrase in phrases)
            Write(phrase, to);
    }

    private static void Write(int[] phrase, RecordBuffer to)
    {
        to.Number(phrase.Length);
        foreach (var term in phrase)
            to.Number(term);
    }

    private static (int Term, int Frequency)[] PairsOf(ref RecordReader from)
    {
        var pairs = new (int Term, int Frequency)[from.Count()];
        for (var i = 0; i < pairs.Length; i++)
            pairs[i] = (from.Count(), from.Count());
        return pairs;
    }

    private static int[][] Phrases(ref RecordReader from)
    {
        var phrases = new int[from.Count()][];
        for (var i = 0; i < phrases.Length; i++)
            phrases[i] = Phrase(ref from);
        return phrases;
    }

    private static int[] Phrase(ref RecordReader from)
    {
        var phrase = new int[from.Count()];
        for (var i = 0; i < phrase.Length; i++)
            phrase[i] = from.Count();
        return phrase;
    }
}
