namespace FactCheck.Cli;

/// <summary>What the program's exit code says; the higher one wins.</summary>
internal static class ExitCode
{
    /// <summary>Nothing found at or above the severity asked for.</summary>
    public const int Clean = 0;

    public const int Findings = 1;

    /// <summary>Wrong usage, an input that could not be read, a broken database, or a report that could not be written.</summary>
    public const int Failed = 2;
}
