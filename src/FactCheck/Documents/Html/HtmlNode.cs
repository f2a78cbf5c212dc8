using AngleSharp.Html.Parser.Tokens;

namespace FactCheck.Documents.Html;

/// <summary>An element, or a run of text where <paramref name="Name"/> is empty, in a flat tree: its descendants follow it up to <see cref="End"/>.</summary>
/// <param name="Parent">The index of the parent; -1 for those at the top.</param>
/// <param name="Start">Where its tag or its text starts in the source.</param>
/// <param name="SourceEnd">Where its start tag or its text ends in the source.</param>
/// <param name="Data">The decoded text of a run; of an element whose content is not markup, that content.</param>
internal sealed record HtmlNode(int Parent, string Name, ElementKind Kind, int Start, int SourceEnd, HtmlTagToken? Tag, string? Data)
{
    /// <summary>The index after its last descendant.</summary>
    public int End { get; set; }

    /// <summary>Where the element ends in the source, its end tag included.</summary>
    public int ClosedAt { get; set; } = SourceEnd;

    public bool IsText => Name.Length == 0;

    public string? Attribute(string name)
    {
        if (Tag is not null)
        {
            foreach (var attribute in Tag.Attributes)
            {
                if (attribute.Name == name)
                    return attribute.Value;
            }
        }

        return null;
    }
}
