using System.Collections.Immutable;
using FactCheck.Cli.Inputs;
using FactCheck.Documents;
using FactCheck.InputErrors;

namespace FactCheck.Cli.Configurations;

/// <summary>A project's own words, in the file <c>vocabulary.txt</c> beside its articles or above: one a line, <c>#</c> before a comment.</summary>
internal static class Vocabulary
{
    private const string FileName = "vocabulary.txt";

    /// <exception cref="InputException">The file cannot be read.</exception>
    public static ImmutableHashSet<string> Read(string article)
    {
        if (ConfigurationOption.Find(article, FileName) is not { } path || FileBytes.Read(path) is not { Length: > 0 } bytes)
            return [];
        var lines = SourceDecoder.Decode(path, bytes).Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return [.. lines.Where(line => line[0] != '#').SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
    }
}
