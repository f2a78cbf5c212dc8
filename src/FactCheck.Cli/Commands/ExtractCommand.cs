using System.CommandLine;
using FactCheck.Claims;
using FactCheck.Cli.Configurations;
using FactCheck.Cli.Inputs;
using FactCheck.Cli.Terminal;
using FactCheck.Documents;
using FactCheck.Mentions;
using FactCheck.Mentions.Changes;
using FactCheck.Reports;
using FactCheck.Sentences;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck extract</c>: what could be checked, before anything is.</summary>
internal sealed class ExtractCommand
{
    private readonly ArticleOptions articles = new();

    private readonly Option<string> format = Choices.Option("--format", "How to write it: jsonl, one document a line.", "FORMAT", ["jsonl"], "jsonl");

    public Command Create()
    {
        var command = new Command("extract", "Find the figures, dates and claims of articles, without checking them.");
        articles.AddTo(command);
        command.Add(format);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var (extractions, errors) = ArticleBatch.Run(articles.Read(parsed, Settings.None), Extract);
        using (var output = StandardOutput.Open())
            ExtractionLines.Write(extractions, output);

        ErrorOutput.Write(errors);
        return errors.IsEmpty ? ExitCode.Clean : ExitCode.Failed;
    }

    private static Extraction Extract(Document document)
    {
        var text = SentenceSplitter.Split(document);
        var mentions = MentionExtractor.Extract(text);
        return new(document, mentions, ClaimExtractor.Extract(text, mentions), ChangeFinder.Find(text, mentions));
    }
}
