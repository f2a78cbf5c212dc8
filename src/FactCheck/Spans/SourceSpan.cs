namespace FactCheck.Spans;

/// <summary>
/// A half-open range of UTF-16 units in the original file as decoded, its byte-order mark not counted.
/// Only these leave the program.
/// </summary>
public readonly record struct SourceSpan(int Start, int End)
{
    public int Length => End - Start;

    public bool Overlaps(SourceSpan other) => Start < other.End && other.Start < End;
}
