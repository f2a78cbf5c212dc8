using System.CommandLine;
using System.CommandLine.Parsing;

namespace FactCheck.Cli.Commands;

/// <summary>Shows what is wrong with a command line: each fault on a line, then where to learn more.</summary>
internal static class UsageErrors
{
    public static int Write(ParseResult parsed)
    {
        if (MistypedWord(parsed) is { } mistyped)
        {
            Console.Error.Write($"factcheck: {mistyped}\n");
        }
        else
        {
            foreach (var error in parsed.Errors)
                Console.Error.Write($"factcheck: {OnOneLine(error.Message)}\n");
        }

        Console.Error.Write($"  = '{CommandOf(parsed)} --help' shows how to use it\n");
        return ExitCode.Failed;
    }

    /// <summary>A word where a command was wanted, or an option that there is not: what follows it is no fault of its own. Null for any other fault.</summary>
    private static string? MistypedWord(ParseResult parsed)
    {
        if (parsed.UnmatchedTokens is not [var word, ..])
            return null;
        var command = parsed.CommandResult.Command;
        var isOption = word.StartsWith('-');
        if (!isOption && command.Subcommands.Count == 0)
            return null;
        var meant = isOption ? NearestName.HintAtOption(word, parsed.CommandResult) : NearestName.Hint(word, command.Subcommands.Select(found => found.Name));
        return $"'{OnOneLine(word)}' is no {(isOption ? "option" : "command")} of '{CommandOf(parsed)}'.{meant}";
    }

    /// <summary>"Argument 'x' not recognized. Must be one of:" lists its values on lines of their own.</summary>
    private static string OnOneLine(string message) => string.Join(' ', message.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));

    private static string CommandOf(ParseResult parsed) =>
        string.Join(' ', Chain(parsed.CommandResult).Reverse().Select(command => command is RootCommand ? "factcheck" : command.Name));

    /// <summary>The command and those that it is a part of, innermost first.</summary>
    private static IEnumerable<Command> Chain(CommandResult innermost)
    {
        for (var result = innermost; result is not null; result = result.Parent as CommandResult)
            yield return result.Command;
    }
}
