using FactCheck.Spans;

namespace FactCheck.Matches.Vocabulary;

/// <summary>A thing that statistics speak of, found in a text by one of its phrases: "jobless rate" and "unemployment" are one.</summary>
/// <param name="Form">Its name in the table, or a stem when the table's name is a plain word.</param>
/// <param name="Span">The phrase.</param>
internal readonly record struct Concept(string Form, TextSpan Span)
{
    /// <summary>Where a phrase with a gap opens, before the words that the span has: "prices ~ rose".</summary>
    public int? Opening { get; init; }

    public bool Says(TextSpan word) => Span.Contains(word) || Opening == word.Start;
}
