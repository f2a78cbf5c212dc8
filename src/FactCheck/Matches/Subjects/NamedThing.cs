using System.Collections.Immutable;
using FactCheck.Spans;

namespace FactCheck.Matches.Subjects;

/// <summary>What a text has named and curated claims are about.</summary>
/// <param name="ordinal">The first of the claims about it, by which one thing is known under each of its names.</param>
internal sealed class NamedThing(int ordinal)
{
    public int Ordinal => ordinal;

    /// <summary>The names that the text gave it last.</summary>
    public ImmutableArray<NamedSubject> Names { get; private set; } = [];

    /// <summary>Where it was named, or taken up, last.</summary>
    public TextSpan Last { get; private set; }

    public void NameAt(ImmutableArray<NamedSubject> names, TextSpan span) => (Names, Last) = (names, span);

    public void TakeUpAt(TextSpan span) => Last = span;
}
