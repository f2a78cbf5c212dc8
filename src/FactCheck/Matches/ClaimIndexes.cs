using System.Collections.Immutable;
using FactCheck.CuratedClaims;
using FactCheck.InputErrors;
using FactCheck.Matches.Indexing;

namespace FactCheck.Matches;

/// <summary>
/// Opens claims folders through an index file that is kept from run to run and brought up to date when a claims file has changed. What is opened is the same with such a file and without.
/// </summary>
public static class ClaimIndexes
{
    /// <summary>Up to here a database is read so fast that it is not worth a word that it could not be kept.</summary>
    private const int Few = 10_000;

    /// <param name="paths">Folders or single files, as for <see cref="ClaimsLoader.Load"/>.</param>
    /// <param name="except">Files that stand in a claims folder without being part of it.</param>
    /// <param name="folder">Where the index file is kept; null to keep none.</param>
    public static OpenedClaims Open(IReadOnlyCollection<string> paths, IEnumerable<string> except, string? folder)
    {
        var errors = new List<InputError>();
        ImmutableArray<string> sources = [.. ClaimsLoader.SourcesOf(paths, except, errors.Add)];
        if (folder is null || errors.Count > 0 || sources.IsEmpty)
            return InMemory(sources, errors);
        var file = new IndexFile(folder, paths);
        if (Kept(file, sources) is { } current)
            return current;
        try
        {
            using var draft = file.Begin();
            return Rebuild(file, draft, sources);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException)
        {
            // The last is the runtime's name for a file that is larger than its system takes.
            var opened = InMemory(sources, errors);
            return opened.Index.ClaimCount <= Few ? opened : opened with { Note = $"no index could be kept in {folder}, so that every run reads all claims anew: {fault.Message}" };
        }
    }

    /// <summary>Removes the index file, which was found to be damaged while it was used.</summary>
    public static void Discard(IReadOnlyCollection<string> paths, string folder) => new IndexFile(folder, paths).Delete();

    private static OpenedClaims? Kept(IndexFile file, ImmutableArray<string> sources)
    {
        var image = file.Open();
        try
        {
            if (image is not null && new KeptClaims(image).AreCurrent(sources) && KeptErrors.Read(image, sources) is { } known)
                return new(Index(image, sources), known);
        }
        catch (DamagedIndexException)
        {
            // It is built anew.
        }

        image?.Dispose();
        return null;
    }

    private static OpenedClaims Rebuild(IndexFile file, IndexFile.Draft draft, ImmutableArray<string> sources)
    {
        using (var old = file.Open())
        {
            if (old is not null && TryUpdate(old, draft, sources) is { } updated)
                return Opened(updated, draft, sources);
        }

        draft.Restart();
        var build = new IndexBuild(sources, null);
        build.Fill(draft.Stream, draft.Start);
        return Opened(build, draft, sources);
    }

    private static OpenedClaims Opened(IndexBuild build, IndexFile.Draft draft, ImmutableArray<string> sources) =>
        new(Index(draft.Complete(), sources), [.. build.Errors]);

    /// <returns>Null where all has to be read anew.</returns>
    private static IndexBuild? TryUpdate(ClaimImage old, IndexFile.Draft draft, ImmutableArray<string> sources)
    {
        try
        {
            var build = new IndexBuild(sources, new KeptClaims(old));
            return build.Fill(draft.Stream, draft.Start) ? build : null;
        }
        catch (DamagedIndexException)
        {
            return null;
        }
    }

    private static OpenedClaims InMemory(ImmutableArray<string> sources, List<InputError> errors)
    {
        var image = new ImageMemory();
        var build = new IndexBuild(sources, null);
        try
        {
            build.Fill(image, null);
        }
        catch (InputException fault)
        {
            return new(ClaimIndex.Build([]), [.. errors, fault.Error]);
        }

        return new(ClaimIndex.InMemory(image, sources), [.. errors, .. build.Errors]);
    }

    private static ClaimIndex Index(ClaimImage image, ImmutableArray<string> sources) => new(image, new ClaimOrigins(ClaimsSourceState.ReadAll(image), sources));
}
