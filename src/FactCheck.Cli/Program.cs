using FactCheck.Cli.Commands;

return FactCheckProgram.Run(args);
