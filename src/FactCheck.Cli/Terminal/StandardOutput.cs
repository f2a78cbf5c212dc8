namespace FactCheck.Cli.Terminal;

/// <summary>Standard output as bytes, buffered: what the program writes is UTF-8 whatever the terminal's own encoding.</summary>
internal static class StandardOutput
{
    private const int BufferSize = 1 << 16;

    public static Stream Open() => new BufferedStream(Console.OpenStandardOutput(), BufferSize);
}
