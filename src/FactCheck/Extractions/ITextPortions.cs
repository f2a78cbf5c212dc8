using FactCheck.Documents;

namespace FactCheck.Extractions;

/// <summary>A document's text in portions small enough to stay near the processor, in order.</summary>
internal interface ITextPortions
{
    DocumentFormat Format { get; }

    DateOnly? Published { get; }

    /// <summary>Whether the character of ASCII stands anywhere in it.</summary>
    bool Holds(char character);

    /// <summary>False when there is no more.</summary>
    bool TryRead(out TextPortion portion);

    /// <summary>Goes back to the first portion.</summary>
    void Restart();
}
