using FactCheck.Findings;

namespace FactCheck.Cli.Fixes;

/// <summary>An article with its corrections made.</summary>
/// <param name="Checked">What is found in it once it is corrected.</param>
/// <param name="Original">The file's text as it was.</param>
/// <param name="Count">How many corrections were made.</param>
internal sealed record FixedArticle(CheckedDocument Checked, string Original, int Count)
{
    public string Name => Checked.Document.Source.Name;

    public string Corrected => Checked.Document.Source.Text;
}
