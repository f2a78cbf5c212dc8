namespace FactCheck.Cli.Tests;

/// <summary>Runs the program in a folder of its own.</summary>
public abstract class CommandTests : IDisposable
{
    protected const string Slip = "He saw the the cat.\n";

    protected TemporaryFolder Folder { get; } = new();

    public void Dispose()
    {
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }

    internal ProgramRun Run(params string[] arguments) => ProgramRun.Of(Folder.Path, arguments);

    internal ProgramRun RunWithInput(string input, params string[] arguments) => ProgramRun.Of(Folder.Path, System.Text.Encoding.UTF8.GetBytes(input), arguments);

    internal static (int ExitCode, string Output, string Error) Parts(ProgramRun run) => (run.ExitCode, run.Output, run.Error);
}
