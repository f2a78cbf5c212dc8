namespace FactCheck.Matches.Indexing;

/// <summary>A source whose claims are being added to an image.</summary>
/// <param name="path">As this run names it.</param>
internal sealed class ClaimsSourceInProgress(string path)
{
    private readonly string folder = ClaimsSourceState.FolderOf(path);
    private readonly OrderedDictionary<string, int> numbers = new(StringComparer.Ordinal);

    public int Claims { get; set; }

    public SourceErrors Errors { get; set; }

    /// <summary>The number of a file by its name as this run knows it.</summary>
    public int NumberOf(string file)
    {
        if (!numbers.TryGetValue(file, out var number))
            numbers.Add(file, number = numbers.Count);
        return number;
    }

    /// <param name="start">When reading began; null when there are no files.</param>
    public ClaimsSourceState Complete(DateTime? start)
    {
        var fullPath = start is null ? path : System.IO.Path.GetFullPath(path);
        var fullFolder = ClaimsSourceState.FolderOf(fullPath);
        return new(fullPath, Claims, Errors, [.. numbers.Keys.Select(NameOf).Select(name => start is { } time ? ClaimsFileState.After(fullFolder, name, time) : new(name, 0, 0, 0))]);
    }

    private string NameOf(string file) => file.StartsWith(folder, StringComparison.Ordinal) ? file[folder.Length..] : file;
}
