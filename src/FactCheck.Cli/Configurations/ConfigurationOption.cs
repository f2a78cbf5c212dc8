using System.Collections.Immutable;
using System.CommandLine;
using FactCheck.Cli.Inputs;
using FactCheck.Documents;
using FactCheck.InputErrors;

namespace FactCheck.Cli.Configurations;

/// <summary>The option that names the file with the settings of a run.</summary>
internal sealed class ConfigurationOption
{
    public const string FileName = "factcheck.yaml";

    private readonly Option<string?> option = new("--config")
    {
        Description = "A YAML file with options, by their names (claims, select, ignore, fail-on, date, format, input-format, jobs, report, dialect, vocabulary, severity, per-path-ignore); the command line wins. "
            + $"Default: {FileName} in the first article's folder or the nearest above.",
        HelpName = "FILE",
    };

    public void AddTo(Command command) => command.Add(option);

    /// <param name="articles">As named on the command line.</param>
    /// <exception cref="InputException">The file cannot be read.</exception>
    public (Settings Settings, ImmutableArray<InputError> Errors) Read(ParseResult parsed, string[] articles)
    {
        var words = Vocabulary.Read(articles[0]);
        if ((parsed.GetValue(option) ?? Find(articles[0], FileName)) is not { } path)
            return (Settings.None with { Vocabulary = words }, []);
        var bytes = FileBytes.Read(path);
        if (!bytes.AsSpan().ContainsAnyExcept(" \t\r\n"u8))
            return (Settings.None with { File = path, Vocabulary = words }, []);
        var reader = new SettingsReader(SourceDecoder.Decode(path, bytes), [.. Paths.Files(articles)]);
        var settings = reader.Read();
        return (settings with { Vocabulary = settings.Vocabulary.Union(words) }, reader.Errors);
    }

    /// <summary>The file of this name in an article's folder or the nearest above.</summary>
    public static string? Find(string article, string fileName)
    {
        var start = article is "-" or "" ? Directory.GetCurrentDirectory()
            : Directory.Exists(article) ? Path.GetFullPath(article)
            : Path.GetDirectoryName(Path.GetFullPath(article));
        return start is null ? null : Paths.FindUpwards(start, fileName, File.Exists);
    }
}
