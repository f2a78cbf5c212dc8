using FactCheck.CuratedClaims.Nodes;

namespace FactCheck.CuratedClaims.Packages;

/// <summary>The folder of a file that names others: nothing outside it is opened.</summary>
/// <param name="path">As the user named it.</param>
internal sealed class PackageFolder(string path)
{
    /// <summary>The folder of a file, as a path that starts as the file's own does.</summary>
    public static PackageFolder Of(string file) => new(Path.GetDirectoryName(file) is { } folder ? folder.Replace('\\', '/') : "");

    /// <summary>The path of a file that another names.</summary>
    /// <param name="source">The file that names it.</param>
    /// <param name="offset">Where it does.</param>
    /// <returns>Null when it leads out of the folder, over a link too, or is not there, which is reported.</returns>
    public string? Find(string relative, ClaimsSource source, int offset)
    {
        var (file, fault) = Resolve(relative);
        if (fault is not null)
            source.Report(offset, fault, "name a file in this folder or below it, by a path without `..` and links; nothing is fetched");
        return file;
    }

    /// <returns>The path, or what is wrong with it.</returns>
    public (string? Path, string? Fault) Resolve(string relative)
    {
        if (relative.Contains("://", StringComparison.Ordinal))
            return (null, $"'{Reading.Fields.Shortened(relative)}' is a web address");
        if (LeadsOut(relative) || HasLink(relative))
            return (null, $"the path '{Reading.Fields.Shortened(relative)}' leads out of the folder");
        var file = path.Length == 0 ? relative : $"{path}/{relative}";
        return File.Exists(file) ? (file, null) : (null, $"there is no file '{Reading.Fields.Shortened(relative)}'");
    }

    private static bool LeadsOut(string relative) =>
        relative.Length == 0 || relative.Any(char.IsControl) || relative.StartsWith('~') || Path.IsPathRooted(relative) || relative.Contains('\\', StringComparison.Ordinal)
        || relative.Contains(':', StringComparison.Ordinal) || relative.Split('/').Contains("..");

    private bool HasLink(string relative)
    {
        var part = path.Length == 0 ? "." : path;
        foreach (var name in relative.Split('/'))
        {
            part = Path.Join(part, name);
            if ((File.Exists(part) || Directory.Exists(part)) && File.GetAttributes(part).HasFlag(FileAttributes.ReparsePoint))
                return true;
        }

        return false;
    }
}
