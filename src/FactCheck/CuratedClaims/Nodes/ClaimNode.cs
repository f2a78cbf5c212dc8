using System.Collections.Immutable;

namespace FactCheck.CuratedClaims.Nodes;

/// <summary>A piece of a claims file before its fields are known, the same for YAML and JSON.</summary>
/// <param name="Offset">Where it starts in its <see cref="ClaimsSource"/>, in UTF-16 units.</param>
internal abstract record ClaimNode(int Offset)
{
    /// <summary>How deep a claims file may nest. The format itself needs five levels.</summary>
    public const int MaximumDepth = 32;

    /// <summary>What it is, as an error message would call it.</summary>
    public abstract string Kind { get; }

    /// <summary>A text, number or truth value exactly as written: a number never passes through binary floating point.</summary>
    public sealed record Scalar(int Offset, string Text) : ClaimNode(Offset)
    {
        public override string Kind => "a single value";
    }

    /// <summary>A value that is explicitly absent: <c>null</c> or <c>~</c>.</summary>
    public sealed record Null(int Offset) : ClaimNode(Offset)
    {
        public override string Kind => "null";
    }

    public sealed record Sequence(int Offset, ImmutableArray<ClaimNode> Items) : ClaimNode(Offset)
    {
        public override string Kind => "a list";
    }

    /// <summary>Keys with their values in order; a key may stand twice.</summary>
    public sealed record Mapping(int Offset, ImmutableArray<MappingEntry> Entries) : ClaimNode(Offset)
    {
        public override string Kind => "a mapping of keys to values";
    }
}
