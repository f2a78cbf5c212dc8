using System.Diagnostics;

namespace FactCheck.Sentences;

/// <summary>Counts how often a token is looked at, in debug builds only: a test holds the number to a multiple of the text's length.</summary>
internal static class ReadingSteps
{
    [field: ThreadStatic]
    public static long Taken { get; private set; }

    [Conditional("DEBUG")]
    public static void Count() => Taken++;
}
