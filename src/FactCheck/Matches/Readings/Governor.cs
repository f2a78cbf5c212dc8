using FactCheck.Spans;

namespace FactCheck.Matches.Readings;

/// <summary>What governs a name in its part of the sentence: the preposition, the verb or the word of comparison before its noun phrase.</summary>
/// <param name="Role">Of the governing word; <see cref="WordRole.Open"/> where the name opens the part.</param>
/// <param name="Word">Its index; null where there is none.</param>
/// <param name="Phrase">From the first word of the noun phrase that holds the name, "the deck of the tower", to the name.</param>
/// <param name="IsWithinPhrase">Another noun stands between the governing word and the name: "like the height of the tower".</param>
internal readonly record struct Governor(WordRole Role, int? Word, TextSpan Phrase, bool IsWithinPhrase)
{
    public static Governor Of(SentenceReading reading, TextSpan name)
    {
        var words = reading.Words;
        var part = reading.Parts[reading.PartAt(name.Start)];
        var start = name.Start;
        var (isBehindArticle, isHeadDue, isWithin) = (false, false, false);
        for (var at = reading.WordFrom(name.Start) - 1; at >= part.First; at--)
        {
            if (isWithin && Multiples.Contains(words[at].Text))
                return new(WordRole.Comparison, at, new(start, name.End), isWithin);
            switch (words[at].Role)
            {
                case WordRole.Article:
                    isBehindArticle = true;
                    break;
                case WordRole.Number or WordRole.Adverb or WordRole.Month:
                    break;
                case WordRole.Of or WordRole.Preposition:
                    (isBehindArticle, isHeadDue) = (false, true);
                    break;
                case WordRole.Open when !words[at].IsPastForm && (isHeadDue || !isBehindArticle):
                    (isHeadDue, isWithin) = (false, isWithin || isHeadDue);
                    break;
                default:
                    return new(words[at].Role, at, new(start, name.End), isWithin);
            }

            start = words[at].Span.Start;
        }

        return new(WordRole.Open, null, new(start, name.End), isWithin);
    }

    /// <summary>The words of the phrase before the name's own.</summary>
    public TextSpan Before(TextSpan name) => new(Phrase.Start, name.Start);
}
