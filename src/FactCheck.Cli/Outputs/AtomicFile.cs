using System.Runtime.InteropServices;
using FactCheck.InputErrors;

namespace FactCheck.Cli.Outputs;

/// <summary>
/// Replaces a file as a whole or not at all: what stood there stays until the new content is complete. The new file may be read and written by whom the old one might; where a link stands, it is the file behind that is replaced.
/// </summary>
internal static class AtomicFile
{
    private const int BufferSize = 1 << 16;

    /// <exception cref="InputException">The file cannot be written; the old one, if any, is untouched.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        var target = Path.GetFullPath(path);
        string? temporary = null;
        // An interrupted run leaves nothing half-written behind.
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => Discard(temporary));
        try
        {
            target = BehindLinks(target);
            temporary = $"{target}.{Environment.ProcessId}.tmp";
            using (var output = new BufferedStream(new BoundedFile(temporary), BufferSize))
                write(output);
            KeepMode(target, temporary);
            File.Move(temporary, target, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Discard(temporary);
            throw new InputException(new(path, null, Fault(target), "name a file in a folder that exists, that you may write to, on a disk with room"));
        }
        catch
        {
            Discard(temporary);
            throw;
        }
    }

    private static string Fault(string target) => Directory.Exists(target) ? "it cannot be written: this is a folder" : "it could not be written";

    private static string BehindLinks(string path) => new FileInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : path;

    private static void KeepMode(string target, string temporary)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(target))
            File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
    }

    private static void Discard(string? temporary)
    {
        try
        {
            if (temporary is not null)
                File.Delete(temporary);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The folder is gone or closed: there is nothing to discard, and the first fault is the one to tell.
        }
    }
}
