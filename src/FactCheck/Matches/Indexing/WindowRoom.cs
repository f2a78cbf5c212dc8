namespace FactCheck.Matches.Indexing;

/// <summary>Memory for the claims of one window, which a thread lends to one search after the other. The scores of a search that ended are nought again.</summary>
internal sealed class WindowRoom
{
    [ThreadStatic]
    private static WindowRoom? spare;

    private WindowRoom()
    {
    }

    public int[] Scores { get; } = new int[PostingWriter.WindowLength];

    public int[] Survivors { get; } = new int[PostingWriter.WindowLength];

    public int[] SurvivorScores { get; } = new int[PostingWriter.WindowLength];

    /// <summary>A bit for each claim.</summary>
    public ulong[] Touched { get; } = new ulong[PostingWriter.WindowLength / 64];

    public static WindowRoom Take()
    {
        var taken = spare ?? new();
        spare = null;
        return taken;
    }

    /// <summary>Not after a search that failed, which may leave scores behind.</summary>
    public void GiveBack() => spare = this;
}
