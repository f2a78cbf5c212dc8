namespace FactCheck.Matches.Subjects;

/// <summary>A name of subjects that stands in a text.</summary>
/// <param name="Place">Where the index has the name.</param>
internal readonly record struct NamedSubject(long Place, SubjectHit Hit);
