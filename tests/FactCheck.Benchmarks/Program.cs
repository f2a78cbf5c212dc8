using BenchmarkDotNet.Running;
using FactCheck.Benchmarks;
using FactCheck.Benchmarks.Scale;

if (args is ["stages", ..])
    StageShares.Print(args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) * 1_000_000 : 4_000_000);
else if (!ScaleTable.TryRun(args))
    BenchmarkSwitcher.FromAssembly(typeof(PipelineBenchmarks).Assembly).Run(args);
