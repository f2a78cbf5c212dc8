using System.Diagnostics;
using System.Globalization;

namespace FactCheck.Benchmarks.Scale;

/// <summary>Prints what databases of several sizes cost to build, to open and to ask.</summary>
internal static class ScaleTable
{
    private const string Step = "scale-step";

    /// <returns>False when the arguments ask for something else.</returns>
    public static bool TryRun(string[] args)
    {
        switch (args)
        {
            case ["scale", .. var counts]:
                Print([.. counts.Select(count => int.Parse(count, CultureInfo.InvariantCulture))]);
                return true;
            case [Step, var step, var folder, var count]:
                Console.WriteLine(Run(step, folder, int.Parse(count, CultureInfo.InvariantCulture)));
                return true;
            default:
                return false;
        }
    }

    private static void Print(int[] counts)
    {
        var rows = counts.Select(Measure).ToList();
        Console.WriteLine("| claims | build | peak memory | index | open | match, median | 99th | its candidates, median | 99th | check | peak memory | as exhaustive scoring | best five by all words |");
        Console.WriteLine("|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var (own, _) in rows)
            Console.WriteLine(own);
        Console.WriteLine("\n| claims in SQLite FTS5 | build | peak memory | file | candidates, median | 99th |");
        Console.WriteLine("|---:|---:|---:|---:|---:|---:|");
        foreach (var (_, sqlite) in rows)
            Console.WriteLine(sqlite);
    }

    private static (string Own, string Sqlite) Measure(int count)
    {
        var folder = Directory.CreateTempSubdirectory("factcheck-scale-").FullName;
        try
        {
            ScaledClaims.Write(count, ClaimsIn(folder));
            string Cells(string step) => InProcess(step, folder, count);
            var claims = count.ToString("#,0", CultureInfo.InvariantCulture);
            return ($"| {claims} | {Cells("build")} | {Cells("query")} | {Cells("compare")} |", $"| {claims} | {Cells("sqlite")} |");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string InProcess(string step, string folder, int count)
    {
        string[] own = [typeof(ScaleTable).Assembly.Location, Step, step, folder, count.ToString(CultureInfo.InvariantCulture)];
        using var process = Process.Start(new ProcessStartInfo("dotnet", own) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        Console.Error.WriteLine($"{count} {step}: {output}");
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{step} of {count} claims failed");
    }

    private static string Run(string step, string folder, int count) => step switch
    {
        "build" => ScaleSteps.Build(ClaimsIn(folder), IndexIn(folder)),
        "query" => ScaleSteps.Query(ClaimsIn(folder), IndexIn(folder), count),
        "compare" => ScaleSteps.Compare(ClaimsIn(folder), IndexIn(folder), count),
        _ => ScaleSteps.Sqlite(ClaimsIn(folder), Path.Combine(folder, "claims.sqlite"), count),
    };

    private static string ClaimsIn(string folder) => Path.Combine(folder, "claims");

    private static string IndexIn(string folder) => Path.Combine(folder, "index");
}
