using System.Collections.Immutable;
using System.CommandLine;
using FactCheck.Cli.Inputs;
using FactCheck.Documents;
using FactCheck.InputErrors;

namespace FactCheck.Cli.Configurations;

/// <summary>The option that names the file with the settings of a run.</summary>
internal sealed class ConfigurationOption
{
    private const string FileName = "factcheck.yaml";

    private readonly Option<string?> option = new("--config")
    {
        Description = "A YAML file with options, by their names (claims, select, ignore, fail-on, date, format, input-format, jobs, report); the command line wins. "
            + $"Default: {FileName} in the first article's folder or the nearest above.",
        HelpName = "FILE",
    };

    public void AddTo(Command command) => command.Add(option);

    /// <param name="articles">As named on the command line.</param>
    /// <exception cref="InputException">The file cannot be read.</exception>
    public (Settings Settings, ImmutableArray<InputError> Errors) Read(ParseResult parsed, string[] articles)
    {
        if ((parsed.GetValue(option) ?? Find(articles[0])) is not { } path)
            return (Settings.None, []);
        var bytes = FileBytes.Read(path);
        if (!bytes.AsSpan().ContainsAnyExcept(" \t\r\n"u8))
            return (Settings.None with { File = path }, []);
        var reader = new SettingsReader(SourceDecoder.Decode(path, bytes), [.. Paths.Files(articles)]);
        return (reader.Read(), reader.Errors);
    }

    private static string? Find(string article)
    {
        var start = article is "-" or "" ? Directory.GetCurrentDirectory()
            : Directory.Exists(article) ? Path.GetFullPath(article)
            : Path.GetDirectoryName(Path.GetFullPath(article));
        return start is null ? null : Paths.FindUpwards(start, FileName, File.Exists);
    }
}
