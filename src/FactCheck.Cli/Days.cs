using System.CommandLine.Parsing;
using System.Globalization;

namespace FactCheck.Cli;

/// <summary>Reads days given on the command line.</summary>
internal static class Days
{
    public static DateOnly? Parse(ArgumentResult argument)
    {
        var written = argument.Tokens[0].Value;
        if (DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        argument.AddError($"{written}: not a day. Write it as 2017-03-06.");
        return null;
    }
}
