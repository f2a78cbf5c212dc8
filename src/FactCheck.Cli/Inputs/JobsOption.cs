using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace FactCheck.Cli.Inputs;

/// <summary>The option that limits how much is done at a time.</summary>
internal static class JobsOption
{
    private const int Most = 1024;

    public static Option<int?> Create(string description) => new("--jobs", "-j") { Description = description, HelpName = "N", CustomParser = Parse };

    public static int Read(ParseResult parsed, Option<int?> option) => parsed.GetValue(option) ?? Environment.ProcessorCount;

    private static int? Parse(ArgumentResult argument)
    {
        var written = argument.Tokens[0].Value;
        if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is > 0 and <= Most)
            return count;
        argument.AddError($"--jobs {written}: not a number from 1 to {Most}.");
        return null;
    }
}
