namespace FactCheck.Spans;

/// <summary>A half-open range of UTF-16 units in a document's plain text (<c>Document.Text</c>), never in the original file.</summary>
public readonly record struct TextSpan(int Start, int End)
{
    public int Length => unchecked(End - Start);

    public bool IsEmpty => End <= Start;

    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>True when the two share at least one unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    public ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text.Slice(Start, Length);
}
