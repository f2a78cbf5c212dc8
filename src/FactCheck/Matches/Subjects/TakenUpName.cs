using System.Collections.Immutable;
using FactCheck.Spans;

namespace FactCheck.Matches.Subjects;

/// <summary>Words of a sentence that stand for a subject which the text has named before: "it", "the tower", "Halvorsen" of the Halvorsen Museum.</summary>
/// <param name="Span">The words, in their sentence.</param>
/// <param name="Thing">What they stand for.</param>
/// <param name="Names">The name that the text gave it last.</param>
/// <param name="Antecedent">The name, or the words for it, that they take up.</param>
/// <param name="IsPlain">The text has called nothing else so before, and has named nothing else since.</param>
internal sealed record TakenUpName(TextSpan Span, NamedThing Thing, ImmutableArray<NamedSubject> Names, TextSpan Antecedent, bool IsPlain)
{
    public bool StandsFor(IndexedClaim indexed) => Names.Any(name => indexed.Subjects.Any(subject => subject.SequenceEqual(name.Hit.Name)));
}
