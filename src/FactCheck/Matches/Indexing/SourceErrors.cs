namespace FactCheck.Matches.Indexing;

/// <summary>Whether something of a source could not be read, and how long that holds.</summary>
internal enum SourceErrors
{
    None,

    /// <summary>As long as the files are what they are.</summary>
    Lasting,

    /// <summary>It may be gone although no file has changed: one that was not there, or could not be opened.</summary>
    Passing,
}
