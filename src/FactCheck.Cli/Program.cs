using FactCheck;
using FactCheck.Documents;
using FactCheck.Spans;

var text = args.Length > 0 ? File.ReadAllText(args[0]) : "";
Console.WriteLine(FactChecker.Check(DocumentReader.Read("-", new SourceText("-", text), DocumentFormat.Text)).Coverage);
return 0;
