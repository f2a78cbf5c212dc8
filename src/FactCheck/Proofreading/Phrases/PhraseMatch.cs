using FactCheck.Spans;

namespace FactCheck.Proofreading.Phrases;

/// <summary>A phrase found in a text.</summary>
/// <param name="FirstToken">The token of the phrase's first element.</param>
internal readonly record struct PhraseMatch(Phrase Phrase, int FirstToken)
{
    public TextSpan WrongSpan(Prose prose) => new(prose.Token(FirstToken + Phrase.First).Start, prose.Token(FirstToken + Phrase.Last - 1).End);
}
