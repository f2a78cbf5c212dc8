using FactCheck.Proofreading.Tagging;

namespace FactCheck.Training.Tagging;

/// <summary>Makes the tagger's file from WordNet and prints how often it is right on sentences that it did not learn from.</summary>
internal static class TaggerTraining
{
    private const int Rounds = 6;

    /// <summary>One sentence in so many is held back.</summary>
    private const int HeldBack = 10;

    public static void Run(string wordNet, string grammarWords, string output)
    {
        var folder = new WordNetFolder(wordNet);
        var counts = new TagCounts(folder, grammarWords, Path.Combine(Path.GetDirectoryName(output)!, "../Words"));
        var sentences = ExampleSentence.From(folder, counts).ToList();
        var trial = new TransitionTrainer();
        trial.Train([.. sentences.Where((_, i) => i % HeldBack != 0).Select(sentence => sentence.Supervised())], Rounds);
        Console.WriteLine(Accuracy(new(trial.Costs()), sentences.Where((_, i) => i % HeldBack == 0)));
        var trainer = new TransitionTrainer();
        trainer.Train([.. sentences.Select(sentence => sentence.Supervised())], Rounds);
        var words = counts.Words.ToList();
        var bytes = TagTableWriter.Write(words, trainer.Costs());
        File.WriteAllBytes(output, bytes);
        Console.WriteLine($"{words.Count} words, {bytes.Length} bytes, {sentences.Count} sentences");
    }

    private static string Accuracy(Tagger tagger, IEnumerable<ExampleSentence> sentences)
    {
        var (right, all, sureRight, sure) = (0, 0, 0, 0);
        foreach (var sentence in sentences.Where(sentence => sentence.Known >= 0 && sentence.Readings[sentence.Known].Count > 1))
        {
            var tags = new Tag[sentence.Readings.Length];
            var margins = new byte[tags.Length];
            tagger.Tag(sentence.Readings, tags, margins);
            var isRight = sentence.IsRight(tags[sentence.Known]);
            all++;
            right += isRight ? 1 : 0;
            sure += margins[sentence.Known] >= NounPhrases.SureMargin ? 1 : 0;
            sureRight += isRight && margins[sentence.Known] >= NounPhrases.SureMargin ? 1 : 0;
        }

        return $"ambiguous words: {right} of {all} right ({100.0 * right / all:0.0} %); of {sure} sure ones {sureRight} ({100.0 * sureRight / Math.Max(1, sure):0.0} %)";
    }
}
