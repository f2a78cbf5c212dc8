namespace FactCheck.Matches.Indexing;

/// <summary>The terms of a claim by their numbers, as the index stores them.</summary>
internal readonly record struct ClaimTermNumbers(int[][] Subjects, int[][] Properties, int[][] NotAbout)
{
    public void Write(RecordBuffer to)
    {
        Write(Subjects, to);
        Write(Properties, to);
        Write(NotAbout, to);
    }

    public static ClaimTermNumbers Read(ReadOnlySpan<byte> record)
    {
        var from = new RecordReader(record);
        return new(Phrases(ref from), Phrases(ref from), Phrases(ref from));
    }

    /// <summary>The same terms by the numbers that another index gives them.</summary>
    public ClaimTermNumbers Renumbered(TermRenumbering numbers)
    {
        return new(All(Subjects), All(Properties), All(NotAbout));

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
