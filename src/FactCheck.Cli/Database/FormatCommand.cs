using System.CommandLine;
using System.Globalization;
using System.Text;
using FactCheck.Cli.Inputs;
using FactCheck.Cli.Outputs;
using FactCheck.Cli.Terminal;
using FactCheck.CuratedClaims;
using FactCheck.Documents;
using FactCheck.InputErrors;

namespace FactCheck.Cli.Database;

/// <summary><c>factcheck claims format</c>: YAML claims files in their one form.</summary>
internal sealed class FormatCommand
{
    private readonly ClaimsArgument claims = new();
    private readonly Option<bool> check = new("--check") { Description = "Change nothing; name the files that are not in their form, and exit with 1 when there are any." };

    public Command Create()
    {
        var command = new Command("format", "Lay YAML claims files out in one form: order of keys, indents, blank lines. Comments and texts stay.");
        claims.AddTo(command);
        command.Add(check);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var named = claims.Read(parsed);
        if (named.IsEmpty)
            return ExitCode.Failed;
        var (files, missing) = ClaimsLoader.YamlFiles(named);
        ErrorOutput.Write(missing);
        var errors = missing.Length;
        var changed = 0;
        foreach (var file in files)
        {
            try
            {
                if (Format(file, parsed.GetValue(check)))
                    changed++;
            }
            catch (InputException fault)
            {
                ErrorOutput.Write([fault.Error]);
                errors++;
            }
        }

        var verb = parsed.GetValue(check) ? "are not in their form" : "were formatted";
        ClaimsOutput.WriteLines([string.Create(CultureInfo.InvariantCulture, $"{changed:N0} of {files.Length:N0} files {verb}.")]);
        if (errors > 0)
            return ExitCode.Failed;
        return parsed.GetValue(check) && changed > 0 ? ExitCode.Findings : ExitCode.Clean;
    }

    /// <returns>Whether the file is, or was, not in its form.</returns>
    /// <exception cref="InputException">It cannot be read, formatted or written; it is as it was.</exception>
    private static bool Format(string file, bool changesNothing)
    {
        var bytes = FileBytes.Read(file);
        var source = SourceDecoder.Decode(file, bytes);
        var (formatted, errors) = ClaimsFormatter.Format(source);
        if (formatted is null)
        {
            ErrorOutput.Write(errors.Skip(1));
            throw new InputException(errors[0]);
        }

        if (Encoding.UTF8.GetBytes(formatted).AsSpan().SequenceEqual(bytes))
            return false;
        if (!changesNothing)
            AtomicFile.Write(file, output => output.Write(Encoding.UTF8.GetBytes(formatted)));
        ClaimsOutput.WriteLines([file]);
        return true;
    }
}
