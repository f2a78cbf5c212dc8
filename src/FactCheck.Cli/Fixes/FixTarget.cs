namespace FactCheck.Cli.Fixes;

/// <summary>Where corrections go.</summary>
internal enum FixTarget
{
    /// <summary>Into the articles' files.</summary>
    Files,

    /// <summary>To standard output, the whole article: it came from standard input.</summary>
    StandardOutput,

    /// <summary>To standard output, as a unified diff; nothing is written.</summary>
    Diff,
}
