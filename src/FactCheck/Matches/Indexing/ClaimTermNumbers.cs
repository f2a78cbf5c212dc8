namespace FactCheck.Matches.Indexing;

/// <summary>The terms of a claim by their numbers, phrase by phrase, as the index stores them.</summary>
internal readonly record struct ClaimTermNumbers(int[][] Subjects, int[][] Properties, int[][] NotAbout, int[] Statement, int[] Title)
{
    public void Write(RecordBuffer to)
    {
        Write(Subjects, to);
        Write(Properties, to);
        Write(NotAbout, to);
        Write(Statement, to);
        Write(Title, to);
    }

    public static ClaimTermNumbers Read(ReadOnlySpan<byte> record)
    {
        var from = new RecordReader(record);
        return new(Phrases(ref from), Phrases(ref from), Phrases(ref from), Phrase(ref from), Phrase(ref from));
    }

    /// <summary>The same terms by the numbers that another index gives them.</summary>
    public ClaimTermNumbers Renumbered(Func<int, int> numberOf)
    {
        return new(All(Subjects), All(Properties), All(NotAbout), One(Statement), One(Title));

        int[] One(int[] phrase) => Array.ConvertAll(phrase, term => numberOf(term));

        int[][] All(int[][] phrases) => Array.ConvertAll(phrases, One);
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
