namespace FactCheck.Matches.Indexing;

/// <summary>What claims were read from in one go: a claims file, or a data package with all its files.</summary>
/// <param name="Path">The full path of the file that was named or found.</param>
/// <param name="Claims">How many claims it gave.</param>
/// <param name="Errors">With others, its claims are read anew whenever another file has changed: what is wrong with them may depend on it.</param>
/// <param name="Files">The files that claims stand in come first, by the numbers that records call them by.</param>
internal sealed record ClaimsSourceState(string Path, int Claims, SourceErrors Errors, ClaimsFileState[] Files)
{
    public bool IsCurrent => Errors != SourceErrors.Passing && Array.TrueForAll(Files, file => file.IsCurrent(FolderOf(Path)));

    public bool HasSameContent => Array.TrueForAll(Files, file => file.HasSameContent(FolderOf(Path)));

    /// <summary>The same with the times that the files have now.</summary>
    /// <param name="start">See <see cref="ClaimsFileState.After"/>.</param>
    public ClaimsSourceState WithTimes(DateTime start) => this with { Files = Array.ConvertAll(Files, file => ClaimsFileState.After(FolderOf(Path), file.Name, start)) };

    /// <summary>The folder of a path, with the separator at its end.</summary>
    public static string FolderOf(string path) => path[..(path.LastIndexOfAny(['/', '\\']) + 1)];

    public void Write(RecordBuffer to)
    {
        to.Text(Path);
        to.Number(Claims);
        to.Number((int)Errors);
        to.Number(Files.Length);
        foreach (var file in Files)
            file.Write(to);
    }

    public static ClaimsSourceState[] ReadAll(ClaimImage image)
    {
        var states = new List<ClaimsSourceState>();
        var reader = new RecordReader(image.Read(Section.Sources, 0, (int)image.LengthOf(Section.Sources)));
        while (!reader.IsAtEnd)
        {
            var (path, claims, errors, files) = (reader.Text()!, reader.Count(), (SourceErrors)reader.Count(), new ClaimsFileState[reader.Count()]);
            for (var i = 0; i < files.Length; i++)
                files[i] = ClaimsFileState.Read(ref reader);
            states.Add(new(path, claims, errors, files));
        }

        return [.. states];
    }
}
