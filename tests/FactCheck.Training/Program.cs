using FactCheck.Matches.Ranking;
using FactCheck.Training;

if (args.Length < 1)
{
    Console.Error.WriteLine("usage: FactCheck.Training FOLDER [WEIGHTS]\n  FOLDER   claims.jsonl, and train/ and dev/ with queries.jsonl and qrels.tsv\n  WEIGHTS  the table to write");
    return 2;
}

var collection = Collection.Read(args[0], ["train", "dev"]);
var ranker = new ClaimRanker(collection.Claims);
WeighedQuery[] queries = [.. collection.Queries.Select(query => WeighedQuery.Of(ranker, query))];
var report = new TrainingReport(queries);
report.Recall();
report.Precision("candidates as found", query => [.. Enumerable.Range(0, query.Count).Select(rank => -(double)rank)]);
var validated = CrossValidation.Margins(queries);
var figure = report.Precision("weighed, cross-validated", query => validated[query]);
var half = LinearTrainer.Train(CrossValidation.Part(queries, "train"));
report.Precision("weighed, learned from train", query => LinearTrainer.Margins(half, query));
var calibration = Calibrator.Fit(queries, validated);
report.Reliability(calibration, validated);
if (args.Length > 1)
    WeightsTable.Write(args[1], LinearTrainer.Train(queries), calibration, Path.GetFileName(Path.TrimEndingDirectorySeparator(args[0])), queries.Length, figure);
return 0;
