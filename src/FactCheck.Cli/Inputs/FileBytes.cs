using FactCheck.Documents;
using FactCheck.InputErrors;

namespace FactCheck.Cli.Inputs;

/// <summary>Reads whole files, with a clear error where that fails.</summary>
internal static class FileBytes
{
    private const int BufferSize = 1 << 14;

    /// <exception cref="InputException">The file cannot be read.</exception>
    public static byte[] Read(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return ReadAll(path, stream);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException or ArgumentException)
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
        if (stream.CanSeek)
            SourceDecoder.CheckLength(name, stream.Length);
        using var bytes = new MemoryStream(stream.CanSeek ? (int)stream.Length : BufferSize);
        var buffer = new byte[BufferSize];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            bytes.Write(buffer, 0, read);
            SourceDecoder.CheckLength(name, bytes.Length);
        }

        return bytes.ToArray();
    }
}
