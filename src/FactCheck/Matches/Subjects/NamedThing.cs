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

    /// <summary>Where the sentence starts that named it, or took it up, last.</summary>
    public int LastSentence { get; private set; }

    /// <summary>Since it was named last, nothing that takes it up could stand for something else.</summary>
    public bool IsPlain { get; private set; }

    public void NameAt(ImmutableArray<NamedSubject> names, TextSpan span, TextSpan sentence) => (Names, Last, LastSentence, IsPlain) = (names, span, sentence.Start, true);

    public void TakeUpAt(TextSpan span, TextSpan sentence, bool isPlain) => (Last, LastSentence, IsPlain) = (span, sentence.Start, IsPlain && isPlain);

    /// <summary>Whether its last name has the word.</summary>
    public bool IsNamed(string form) => Names.Any(name => name.Hit.Name.Contains(form));
}
