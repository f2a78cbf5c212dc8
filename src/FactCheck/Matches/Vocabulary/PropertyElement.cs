namespace FactCheck.Matches.Vocabulary;

/// <summary>A word or a concept of a property's name, with the part it plays.</summary>
internal readonly record struct PropertyElement(string Form, ElementRole Role);
