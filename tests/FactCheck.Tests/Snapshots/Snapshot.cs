using System.Runtime.CompilerServices;
using DiffEngine;

namespace FactCheck.Tests.Snapshots;

/// <summary>
/// Compares text with a file beside the test: <c>Class.Test.verified.md</c>. Where they differ, what came out stands in <c>Class.Test.received.md</c>
/// and a diff tool opens where there is one; to accept it, rename it to <c>verified</c>.
/// </summary>
internal static class Snapshot
{
    public static void Matches(string actual, string ending, [CallerFilePath] string testFile = "", [CallerMemberName] string test = "")
    {
        var file = OnThisMachine(testFile);
        var name = Path.Combine(Path.GetDirectoryName(file)!, $"{Path.GetFileNameWithoutExtension(file)}.{test}");
        var (verified, received) = ($"{name}.verified.{ending}", $"{name}.received.{ending}");
        var expected = File.Exists(verified) ? File.ReadAllText(verified) : null;
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        DiffRunner.Launch(received, verified);
        Assert.Equal(expected ?? $"(there is no {Path.GetFileName(verified)} yet)", actual);
    }

    /// <summary>A deterministic build writes the repository's root as "/_/" into the assembly.</summary>
    private static string OnThisMachine(string testFile) =>
        testFile.StartsWith("/_/", StringComparison.Ordinal) ? Path.Combine(Repository.Root, testFile[3..]) : testFile;
}
