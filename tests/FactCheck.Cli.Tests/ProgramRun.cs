using System.Diagnostics;
using System.Text;

namespace FactCheck.Cli.Tests;

/// <summary>The program run as a process, as a user would.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Error)
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "FactCheck.Cli.dll");

    /// <summary>Longer than any run takes, so that a hang fails the test and not the whole suite.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public static ProgramRun Of(string folder, params string[] arguments) => Of(folder, [], arguments);

    public static ProgramRun Of(string folder, byte[] input, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        if (!process.WaitForExit(Patience))
            process.Kill();
        return new(process.ExitCode, output.Result, error.Result);
    }

    /// <summary>The program as it starts, for a test that does not wait for its end.</summary>
    public static Process Start(string folder, params string[] arguments) => Process.Start(new ProcessStartInfo("dotnet", [Program, .. arguments])
    {
        WorkingDirectory = folder,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardOutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        StandardErrorEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
    })!;
}
