using System.Globalization;
using FactCheck.Throughput;

if (args is ["adversarial"])
    AdversarialTable.Print();
else if (args is ["stages", ..])
    StageTable.Print([.. args.Skip(1).Select(megabytes => int.Parse(megabytes, CultureInfo.InvariantCulture))]);
else if (args is ["proofreading", "rules"])
    ProofreadingTable.PrintRules(1);
else if (args is ["proofreading", ..])
    ProofreadingTable.Print([.. args.Skip(1).Select(megabytes => int.Parse(megabytes, CultureInfo.InvariantCulture))]);
else if (args is ["matching", .. var counts])
    MatchingTable.Print([.. counts.Select(count => int.Parse(count, CultureInfo.InvariantCulture))]);
else if (args is ["whole", var megabytes])
    StageTable.RunWhole(int.Parse(megabytes, CultureInfo.InvariantCulture));
else
    Console.Error.WriteLine("Usage: stages MEGABYTES... | whole MEGABYTES (for a profiler) | proofreading MEGABYTES... | proofreading rules | matching CLAIMS... | adversarial");
