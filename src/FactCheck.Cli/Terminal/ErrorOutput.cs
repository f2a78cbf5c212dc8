using FactCheck.InputErrors;

namespace FactCheck.Cli.Terminal;

/// <summary>Shows errors on standard error.</summary>
internal static class ErrorOutput
{
    public static void Write(IEnumerable<InputError> errors)
    {
        foreach (var error in errors)
            Console.Error.Write($"{error.File}{(error.Position is { } at ? $":{at}" : "")}: {error.Message}; {error.Advice}\n");
    }
}
