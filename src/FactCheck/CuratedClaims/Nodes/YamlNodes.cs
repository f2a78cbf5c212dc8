using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FactCheck.CuratedClaims.Nodes;

/// <summary>
/// Builds nodes from YAML events. Anchors and aliases are not part of the format, so nothing can grow beyond the file's own size.
/// </summary>
/// <param name="start">Offset in the source of the text that the parser reads.</param>
internal sealed class YamlNodes(IParser parser, ClaimsSource source, int start)
{
    /// <summary>Offset in the source of the text that the parser reads.</summary>
    public int Start => start;

    /// <summary>Offset of the event the parser stands on.</summary>
    public int Offset => parser.Current is { } current ? start + (int)current.Start.Index : start;

    public ParsingEvent Current => parser.Current
        ?? throw new MalformedNodeException(source.Text.Length, "the YAML ends too early", "complete the last entry");

    public bool MoveNext() => parser.MoveNext();

    /// <returns>False when the first node of the document is something else, or there is none.</returns>
    public bool SkipTo<T>()
        where T : ParsingEvent
    {
        while (MoveNext())
        {
            if (Current is not (StreamStart or DocumentStart))
                return Current is T;
        }

        return false;
    }

    /// <summary>To be asked on the last event of a document: another one would not be read.</summary>
    public void CheckEnd()
    {
        MoveNext();
        MoveNext();
        if (Current is DocumentStart)
            source.Report(Offset, "a second YAML document starts here", "keep one document a file: take the `---` out");
    }

    /// <summary>
    /// Reads the node the parser stands on and stays on its last event: to look further could meet an error that belongs to the next claim.
    /// </summary>
    /// <exception cref="MalformedNodeException">An alias, a key that is no text, or nesting past <see cref="ClaimNode.MaximumDepth"/>.</exception>
    public ClaimNode Read(int depth = 0)
    {
        var offset = Offset;
        if (depth > ClaimNode.MaximumDepth)
        {
            var message = $"the entry nests deeper than {ClaimNode.MaximumDepth} levels";
            throw new MalformedNodeException(offset, message, "write it with fewer levels");
        }

        switch (Current)
        {
            case Scalar scalar:
                var isNull = scalar is { Style: ScalarStyle.Plain, Value: "null" or "~" };
                return isNull ? new ClaimNode.Null(offset) : new ClaimNode.Scalar(offset, scalar.Value);
            case SequenceStart:
                return ReadSequence(offset, depth);
            case MappingStart:
                return ReadMapping(offset, depth);
            case AnchorAlias:
                throw new MalformedNodeException(offset, "aliases are not read", "write the value out");
            default:
                throw new MalformedNodeException(offset, "a value is missing here", "write the value, or leave its key out");
        }
    }

    private ClaimNode.Sequence ReadSequence(int offset, int depth)
    {
        parser.MoveNext();
        var items = ImmutableArray.CreateBuilder<ClaimNode>();
        while (Current is not SequenceEnd)
        {
            items.Add(Read(depth + 1));
            parser.MoveNext();
        }

        return new(offset, items.ToImmutable());
    }

    private ClaimNode.Mapping ReadMapping(int offset, int depth)
    {
        parser.MoveNext();
        var entries = ImmutableArray.CreateBuilder<MappingEntry>();
        while (Current is not MappingEnd)
        {
            var keyOffset = Offset;
            if (Current is not Scalar key)
                throw new MalformedNodeException(keyOffset, "a key has to be a plain word", "write it as `key: value`");
            parser.MoveNext();
            entries.Add(new(key.Value, keyOffset, Read(depth + 1)));
            parser.MoveNext();
        }

        return new(offset, entries.ToImmutable());
    }
}
