using System.CommandLine;
using FactCheck.Cli;
using FactCheck.Cli.Commands;

var program = new RootCommand("Checks the figures and facts of articles against a curated claims database.")
{
    new CheckCommand().Create(),
    new ExtractCommand().Create(),
};
var parsed = program.Parse(args);
var exitCode = parsed.Invoke();
return parsed.Errors.Count > 0 ? ExitCode.Failed : exitCode;
