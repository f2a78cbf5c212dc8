using FactCheck.InputErrors;
using FactCheck.Reports;

namespace FactCheck.Cli.Terminal;

/// <summary>Shows errors on standard error.</summary>
internal static class ErrorOutput
{
    public static void Write(IEnumerable<InputError> errors)
    {
        foreach (var error in errors)
            Console.Error.Write(InputErrorText.Of(error));
    }

    /// <summary>Shows what is worth knowing and no fault.</summary>
    public static void Note(string text) => Console.Error.Write($"factcheck: note: {text}\n");
}
