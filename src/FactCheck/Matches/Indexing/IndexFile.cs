using System.Text;

namespace FactCheck.Matches.Indexing;

/// <summary>
/// The file that keeps the index of a set of claims folders. It is only ever replaced as a whole, so that whoever reads it has either the old one or the new one, whoever writes at the
/// same time and whenever a writer is killed.
/// </summary>
internal sealed class IndexFile
{
    private const string Ending = ".index";
    private const string DraftEnding = ".draft";
    private readonly string folder;
    private readonly string path;

    /// <param name="claims">Each set of claims folders has a file of its own.</param>
    public IndexFile(string folder, IEnumerable<string> claims)
    {
        this.folder = folder;
        var sum = Checksum.Of(Encoding.UTF8.GetBytes(string.Join('\n', claims.Select(Path.GetFullPath))));
        path = Path.Combine(folder, $"claims-{sum:x8}{Ending}");
    }

    /// <returns>Null when there is none that could be used.</returns>
    public ClaimImage? Open()
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            return ImageOf(stream, isTrusted: false);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or DamagedIndexException)
        {
            return null;
        }
    }

    /// <exception cref="IOException">The folder cannot be written to; this, or <see cref="UnauthorizedAccessException"/>.</exception>
    public Draft Begin()
    {
        Directory.CreateDirectory(folder);
        var ignored = Path.Combine(folder, ".gitignore");
        if (!File.Exists(ignored))
            File.WriteAllText(ignored, "*\n");
        foreach (var left in Directory.EnumerateFiles(folder, "*" + DraftEnding))
            DeleteIfLeft(left);
        return new(path, $"{path}.{Environment.ProcessId}{DraftEnding}");
    }

    public void Delete() => Delete(path);

    /// <summary>A draft is locked while its writer lives: one that can be opened was left by a writer that was killed.</summary>
    private static void DeleteIfLeft(string draft)
    {
        try
        {
            using (new FileStream(draft, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
            {
                // Opening it was the question.
            }

            File.Delete(draft);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Its writer lives, or has just completed it.
        }
    }

    private static void Delete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // What cannot be deleted is replaced or refused later.
        }
    }

    private static ClaimImage ImageOf(FileStream stream, bool isTrusted)
    {
        var bytes = new MappedBytes(stream);
        try
        {
            return new(bytes, isTrusted);
        }
        catch (DamagedIndexException)
        {
            bytes.Dispose();
            throw;
        }
    }

    /// <summary>A file that is being written and takes the place of another when it is complete.</summary>
    public sealed class Draft : IDisposable
    {
        private readonly string target;
        private readonly string path;
        private bool isDone;

        public Draft(string target, string path)
        {
            this.target = target;
            this.path = path;
            Stream = new(path, FileMode.Create, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
            Start = File.GetLastWriteTimeUtc(path);
        }

        public FileStream Stream { get; }

        /// <summary>When writing began, by the clock of the file system.</summary>
        public DateTime Start { get; }

        /// <summary>Forgets what was written.</summary>
        public void Restart()
        {
            Stream.SetLength(0);
            Stream.Position = 0;
        }

        public ClaimImage Complete()
        {
            var image = ImageOf(Stream, isTrusted: true);
            Stream.Dispose();
            try
            {
                File.Move(path, target, overwrite: true);
                isDone = true;
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                // Another program has the old file open where that forbids to replace it. This run needs it no more.
            }

            return image;
        }

        public void Dispose()
        {
            Stream.Dispose();
            if (!isDone)
                Delete(path);
        }
    }
}
