using System.Collections.Immutable;
using System.Text;
using FactCheck.Cli.Terminal;
using FactCheck.Findings;
using FactCheck.InputErrors;
using FactCheck.Reports;

namespace FactCheck.Cli.Fixes;

/// <summary>What becomes of corrected articles.</summary>
internal static class FixOutput
{
    /// <summary>Shows the corrections on standard output; where there are none, why, on standard error.</summary>
    /// <returns>The exit code: findings, when there is something to correct.</returns>
    public static int Show(CheckRun run, ImmutableArray<FixedArticle> articles, FixSafety least)
    {
        if (articles.IsEmpty && NothingToCorrect.InWords(run, least) is { } reason)
            ErrorOutput.Note(reason);
        using var output = StandardOutput.Open();
        foreach (var article in articles)
            output.Write(Encoding.UTF8.GetBytes(UnifiedDiff.Of(article.Name, article.Original, article.Corrected)));
        return articles.IsEmpty ? ExitCode.Clean : ExitCode.Findings;
    }

    /// <summary>Writes the articles as they stand, corrected or not, to standard output.</summary>
    public static void Print(CheckRun run)
    {
        using var output = StandardOutput.Open();
        foreach (var document in run.Documents)
            output.Write(Encoding.UTF8.GetBytes(document.Document.Source.Text));
    }

    /// <returns>The run as it stands then: of an article that could not be written, what was found in it as it was, and why.</returns>
    public static CheckRun Write(CheckRun run, ImmutableArray<FixedArticle> articles)
    {
        foreach (var article in articles)
        {
            try
            {
                FixWriter.Write(article);
            }
            catch (InputException fault)
            {
                run = run with { Documents = run.Documents.Replace(article.Checked, article.Found), Errors = run.Errors.Add(fault.Error) };
            }
        }

        return run;
    }
}
