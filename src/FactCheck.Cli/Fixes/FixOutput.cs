using System.Collections.Immutable;
using System.Text;
using FactCheck.Cli.Terminal;
using FactCheck.InputErrors;

namespace FactCheck.Cli.Fixes;

/// <summary>What becomes of corrected articles.</summary>
internal static class FixOutput
{
    /// <summary>Shows the corrections on standard output.</summary>
    /// <returns>The exit code: findings, when there is something to correct.</returns>
    public static int Show(ImmutableArray<FixedArticle> articles)
    {
        using var output = StandardOutput.Open();
        foreach (var article in articles)
            output.Write(Encoding.UTF8.GetBytes(UnifiedDiff.Of(article.Name, article.Original, article.Corrected)));
        return articles.IsEmpty ? ExitCode.Clean : ExitCode.Findings;
    }

    /// <returns>False when an article could not be written.</returns>
    public static bool Write(ImmutableArray<FixedArticle> articles)
    {
        var errors = new List<InputError>();
        foreach (var article in articles)
        {
            try
            {
                FixWriter.Write(article);
            }
            catch (InputException fault)
            {
                errors.Add(fault.Error);
            }
        }

        ErrorOutput.Write(errors);
        return errors.Count == 0;
    }
}
