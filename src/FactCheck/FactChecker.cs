using FactCheck.Documents;
using FactCheck.Findings;
using FactCheck.Mentions;
using FactCheck.Proofreading;
using FactCheck.Sentences;

namespace FactCheck;

/// <summary>The whole pipeline: a document in, everything found out about it out. Pure: no files, no clock, no network.</summary>
public sealed class FactChecker
{
    public static CheckedDocument Check(Document document)
    {
        var text = SentenceSplitter.Split(document);
        var mentions = MentionExtractor.Extract(text);
        return new(document, mentions, [], Proofreader.Check(text, RuleCatalog.Proofreading), new Coverage(mentions.Length, 0, 0, 0, 0));
    }
}
