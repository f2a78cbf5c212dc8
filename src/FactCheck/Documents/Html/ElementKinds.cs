using System.Collections.Frozen;
using FactCheck.Tables;

namespace FactCheck.Documents.Html;

/// <summary>The kinds of the elements by name.</summary>
internal static class ElementKinds
{
    private static readonly Lazy<FrozenDictionary<string, ElementKind>> Known = new(() =>
        DataTable.Load("Documents/Html/elements.tsv").Rows.ToFrozenDictionary(row => row[0], row => Parse(row[1]), StringComparer.Ordinal));

    public static ElementKind Of(string name) => Known.Value.GetValueOrDefault(name);

    private static ElementKind Parse(string kind) => kind switch
    {
        "block" => ElementKind.Block,
        "table" => ElementKind.Table,
        "skipped" => ElementKind.Skipped,
        "skipped-block" => ElementKind.SkippedBlock,
        "masked" => ElementKind.Masked,
        "void" => ElementKind.Void,
        "rawtext" => ElementKind.RawText,
        "rcdata" => ElementKind.RcData,
        "inline" => ElementKind.Inline,
        _ => throw new InvalidOperationException($"The table of elements has no kind '{kind}'."),
    };
}
