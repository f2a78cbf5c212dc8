using FactCheck.InputErrors;

namespace FactCheck.Cli.Inputs;

/// <summary>Reads whole files, with a clear error where that fails.</summary>
internal static class FileBytes
{
    /// <summary>An article is text that a person reads; a hundred books fit in this.</summary>
    private const int MostBytes = 100_000_000;

    /// <exception cref="InputException">The file cannot be read.</exception>
    public static byte[] Read(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return ReadAll(path, stream);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputException(new(path, null, "no such file or folder", "check the path; it is taken from the current folder"));
        }
        catch (UnauthorizedAccessException)
        {
            throw new InputException(new(path, null, "this file may not be read", "give yourself permission to read it"));
        }
        catch (IOException)
        {
            throw new InputException(new(path, null, "this file could not be read", "check that it is a plain file on a disk that works"));
        }
    }

    /// <exception cref="InputException">Standard input cannot be read.</exception>
    public static byte[] ReadStandardInput(string name)
    {
        using var stream = Console.OpenStandardInput();
        return ReadAll(name, stream);
    }

    private static byte[] ReadAll(string name, Stream stream)
    {
        using var bytes = new MemoryStream(stream.CanSeek ? (int)Math.Min(stream.Length, MostBytes + 1L) : 4096);
        var buffer = new byte[81920];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > MostBytes)
                throw new InputException(new(name, null, "this file is larger than 100 MB", "split it: an article is much smaller"));
        }

        return bytes.ToArray();
    }
}
