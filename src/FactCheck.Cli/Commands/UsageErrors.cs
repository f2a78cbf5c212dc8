using System.CommandLine;

namespace FactCheck.Cli.Commands;

/// <summary>Shows what is wrong with a command line: each fault on a line, then where to learn more.</summary>
internal static class UsageErrors
{
    public static int Write(ParseResult parsed)
    {
        foreach (var error in parsed.Errors)
            Console.Error.Write($"factcheck: {OnOneLine(error.Message)}\n");
        Console.Error.Write($"  = '{CommandOf(parsed)} --help' shows how to use it\n");
        return ExitCode.Failed;
    }

    /// <summary>"Argument 'x' not recognized. Must be one of:" lists its values on lines of their own.</summary>
    private static string OnOneLine(string message) => string.Join(' ', message.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));

    private static string CommandOf(ParseResult parsed)
    {
        var names = new List<string>();
        for (var result = parsed.CommandResult; result is not null; result = result.Parent as System.CommandLine.Parsing.CommandResult)
            names.Add(result.Command is RootCommand ? "factcheck" : result.Command.Name);
        return string.Join(' ', names.AsEnumerable().Reverse());
    }
}
