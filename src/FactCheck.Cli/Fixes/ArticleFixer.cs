using FactCheck.Documents;
using FactCheck.Findings;
using FactCheck.Proofreading.Fixes;
using FactCheck.Spans;

namespace FactCheck.Cli.Fixes;

/// <summary>Corrects an article until nothing is left to correct: one correction may bring another to light.</summary>
/// <param name="check">How an article is checked.</param>
/// <param name="published">The day given for all articles.</param>
internal sealed class ArticleFixer(Func<Document, CheckedDocument> check, DateOnly? published, FixSafety least)
{
    /// <summary>More rounds than corrections ever uncover one another; a pair of rules that undo each other ends here.</summary>
    private const int MostRounds = 10;

    public FixedArticle Fix(Document document)
    {
        var original = check(document);
        var found = original;
        var count = 0;
        for (var round = 0; round < MostRounds; round++)
        {
            var current = found.Document;
            var edits = Fixer.Plan(current, found.Findings, least);
            if (edits.IsEmpty)
                break;
            count += edits.Length;
            var source = new SourceText(current.Source.Name, Fixer.Apply(current.Source.Text, edits));
            found = check(new DocumentSource(current.Id, source, current.Format, published).Read());
        }

        return new(found, original, count);
    }
}
