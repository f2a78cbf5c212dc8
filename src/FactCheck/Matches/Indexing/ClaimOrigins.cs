namespace FactCheck.Matches.Indexing;

/// <summary>Which claims of an image stand in which file, by the names that this run gives the files.</summary>
internal sealed class ClaimOrigins
{
    private readonly ClaimsSourceState[] sources;
    private readonly string[] folders;

    /// <summary>The first claim of each source.</summary>
    private readonly int[] firsts;

    /// <param name="paths">The sources as this run names them, in their order.</param>
    public ClaimOrigins(ClaimsSourceState[] sources, IEnumerable<string> paths)
    {
        this.sources = sources;
        folders = [.. paths.Select(ClaimsSourceState.FolderOf)];
        firsts = new int[sources.Length];
        for (var i = 1; i < firsts.Length; i++)
            firsts[i] = firsts[i - 1] + sources[i - 1].Claims;
    }

    public string FileOf(int ordinal, int fileNumber)
    {
        // The last source that starts there or before: one without claims starts where the next one does.
        int low = 0, high = firsts.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (firsts[middle] <= ordinal)
                low = middle;
            else
                high = middle - 1;
        }

        return folders[low] + sources[low].Files[fileNumber].Name;
    }
}
