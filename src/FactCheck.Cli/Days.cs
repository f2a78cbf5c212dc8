using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace FactCheck.Cli;

/// <summary>Reads days that the user gave.</summary>
internal static class Days
{
    /// <summary>An option that takes a day.</summary>
    public static Option<DateOnly?> Option(string name, string description) => new(name) { Description = description, HelpName = "DAY", CustomParser = Parse };

    /// <summary>Null when the text is no day such as 2017-03-06.</summary>
    public static DateOnly? Read(string written) =>
        DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static DateOnly? Parse(ArgumentResult argument)
    {
        var written = argument.Tokens[0].Value;
        if (Read(written) is { } day)
            return day;
        argument.AddError($"{written}: not a day. Write it as 2017-03-06.");
        return null;
    }
}
