using System.Collections.Immutable;

namespace FactCheck.Matches.Subjects;

/// <summary>A subject's name found in a text.</summary>
/// <param name="IsWhole">The name stands there word for word; otherwise all its words stand somewhere in the text.</param>
/// <param name="At">Index of its first term.</param>
internal readonly record struct SubjectHit(ImmutableArray<string> Name, bool IsWhole, int At)
{
    public bool IsBetterThan(SubjectHit other) => (IsWhole, Name.Length).CompareTo((other.IsWhole, other.Name.Length)) > 0;
}
