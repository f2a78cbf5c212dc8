using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FactCheck.CuratedClaims.Writing;

/// <summary>A value of a YAML text by where it stands: what the formatter moves without reading it.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">After its last; of a block scalar the parser tells it too far on.</param>
/// <param name="Form">Whether it may be taken apart.</param>
/// <param name="Items">The items of a list, or of a mapping its keys and values in turn; those in brackets too.</param>
internal sealed record YamlPart(int Start, int End, YamlForm Form, ImmutableArray<YamlPart> Items)
{
    /// <summary>What a scalar says; null for a list or mapping.</summary>
    public string? Text { get; private init; }

    public bool IsMapping { get; private init; }

    /// <param name="text">A claims file that was read without an error.</param>
    /// <returns>The mapping that the file is.</returns>
    public static YamlPart Read(string text)
    {
        using var characters = new StringReader(text);
        var parser = new Parser(characters);
        while (parser.MoveNext() && parser.Current is not MappingStart)
        {
        }

        return Read(parser);
    }

    private static YamlPart Read(Parser parser)
    {
        var first = parser.Current!;
        var start = (int)first.Start.Index;
        if (first is Scalar scalar)
            return new(start, (int)scalar.End.Index, scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded ? YamlForm.BlockText : YamlForm.Whole, []) { Text = scalar.Value };
        var items = ImmutableArray.CreateBuilder<YamlPart>();
        while (parser.MoveNext() && parser.Current is not (MappingEnd or SequenceEnd))
            items.Add(Read(parser));
        // The parser gives a closing bracket no length.
        var isFlow = first is MappingStart { Style: MappingStyle.Flow } or SequenceStart { Style: SequenceStyle.Flow };
        var end = Math.Max((int)parser.Current!.End.Index, (int)parser.Current.Start.Index + (isFlow ? 1 : 0));
        return first switch
        {
            MappingStart { Style: MappingStyle.Block } => new(start, end, YamlForm.Mapping, items.ToImmutable()) { IsMapping = true },
            SequenceStart { Style: SequenceStyle.Block } => new(start, end, YamlForm.List, items.ToImmutable()),
            _ => new(start, end, YamlForm.Whole, items.ToImmutable()) { IsMapping = first is MappingStart },
        };
    }
}
