using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace FactCheck.Cli.Inputs;

/// <summary>The option that limits how much is done at a time.</summary>
internal static class JobsOption
{
    public const int Most = 1024;

    public static Option<int?> Create(string description) => new("--jobs", "-j") { Description = description, HelpName = "N", CustomParser = Parse };

    /// <summary>As many as there are processors.</summary>
    public static int Default => Environment.ProcessorCount;

    /// <summary>Null when the text is no number from 1 to <see cref="Most"/>.</summary>
    public static int? Read(string written) =>
        int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is > 0 and <= Most ? count : null;

    private static int? Parse(ArgumentResult argument)
    {
        var written = argument.Tokens[0].Value;
        if (Read(written) is { } count)
            return count;
        argument.AddError($"--jobs {written}: not a number from 1 to {Most}.");
        return null;
    }
}
