namespace FactCheck.Matches.Indexing;

/// <summary>Which claims of an image stand in which file.</summary>
internal sealed class ClaimsFileNames
{
    private readonly string[] names;

    /// <summary>The first claim of each file.</summary>
    private readonly int[] firsts;

    /// <param name="names">As this run names the files of the image, in the same order.</param>
    public ClaimsFileNames(ReadOnlySpan<ClaimsFileState> files, string[] names)
    {
        this.names = names;
        firsts = new int[files.Length];
        for (var i = 1; i < firsts.Length; i++)
            firsts[i] = firsts[i - 1] + files[i - 1].Claims;
    }

    public static ClaimsFileNames Of(ClaimImage image)
    {
        var files = StatesOf(image);
        return new(files, Array.ConvertAll(files, file => file.Path));
    }

    public static ClaimsFileState[] StatesOf(ClaimImage image)
    {
        var states = new List<ClaimsFileState>();
        var reader = new RecordReader(image.Read(Section.Files, 0, (int)image.LengthOf(Section.Files)));
        while (!reader.IsAtEnd)
            states.Add(ClaimsFileState.Read(ref reader));
        return [.. states];
    }

    public string NameOf(int ordinal)
    {
        // The last file that starts there or before: files without claims start where the next one does.
        int low = 0, high = firsts.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (firsts[middle] <= ordinal)
                low = middle;
            else
                high = middle - 1;
        }

        return names[low];
    }
}
