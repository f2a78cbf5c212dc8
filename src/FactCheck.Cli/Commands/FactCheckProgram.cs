using System.CommandLine;
using System.CommandLine.Invocation;

namespace FactCheck.Cli.Commands;

/// <summary>The program: its commands, and what a wrong command line or a fault of its own looks like.</summary>
internal static class FactCheckProgram
{
    public static int Run(string[] args)
    {
        var parsed = Create().Parse(args);
        if (parsed.Action is ParseErrorAction)
            return UsageErrors.Write(parsed);
        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (IOException fault)
        {
            // Files tell of their own; what is left is where the output goes.
            return Fail($"factcheck: the output could not be written: {fault.Message}\n  = make room there, or send it elsewhere\n");
        }
        catch (Exception fault)
        {
            // A user has no use for a stack trace; the name of the fault is what a report of it needs.
            return Fail($"factcheck: this is a fault of the program: {fault.GetType().Name}: {fault.Message}\n  = report it with the command line and the article\n");
        }
    }

    private static int Fail(string message)
    {
        try
        {
            Console.Error.Write(message);
        }
        catch (IOException)
        {
            // Where errors go nothing can be written either: the exit code says it alone.
        }

        return ExitCode.Failed;
    }

    private static RootCommand Create()
    {
        var root = new RootCommand("A linter for facts: checks the figures and facts of articles against a curated claims database.")
        {
            new CheckCommand().Create(),
            new ExtractCommand().Create(),
            new MatchCommand().Create(),
            new ClaimsCommand().Create(),
            RulesCommand.Create(),
            new ExplainCommand().Create(),
            new ExplainVerdictCommand().Create(),
        };
        ProgramVersion.Show(root);
        HelpExamples.Add(root);
        return root;
    }
}
