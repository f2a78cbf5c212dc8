using FactCheck.Findings;

namespace FactCheck.Cli.Fixes;

/// <summary>An article with its corrections made.</summary>
/// <param name="Checked">What is found in it once it is corrected.</param>
/// <param name="Found">What was found in it as it was.</param>
/// <param name="Count">How many corrections were made.</param>
internal sealed record FixedArticle(CheckedDocument Checked, CheckedDocument Found, int Count)
{
    public static FixedArticle AsFound(CheckedDocument found) => new(found, found, 0);

    public string Name => Checked.Document.Source.Name;

    public string Original => Found.Document.Source.Text;

    public string Corrected => Checked.Document.Source.Text;
}
