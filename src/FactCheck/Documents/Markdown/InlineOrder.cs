using Markdig.Syntax.Inlines;

namespace FactCheck.Documents.Markdown;

/// <summary>Walks what stands in a container in the order of the source.</summary>
internal static class InlineOrder
{
    /// <summary>What comes next, first what is inside; null at the end of the container.</summary>
    public static Inline? Next(Inline inline, ContainerInline container) => inline is ContainerInline { FirstChild: { } child } ? child : NextBeside(inline, container);

    /// <summary>What comes next after the whole of the inline.</summary>
    public static Inline? NextBeside(Inline inline, ContainerInline container)
    {
        while (inline.NextSibling is null)
        {
            if (inline.Parent is not { } parent || parent == container)
                return null;
            inline = parent;
        }

        return inline.NextSibling;
    }
}
