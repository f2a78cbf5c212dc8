using FactCheck.Matches.Readings;
using FactCheck.Matches.Terms;
using FactCheck.Mentions;

namespace FactCheck.Matches;

/// <summary>Tells that a number which goes without verb and unit may be that of what the first of its list is said of: "in the north Easterly won 12 seats, Norden 9".</summary>
internal static class GappedFigures
{
    /// <returns>The reason, in words, or null.</returns>
    public static string? DoubtOf(WeighedClaim candidate, FigureClause clause, Mention mention, string text)
    {
        var words = clause.Reading.Words;
        if (mention.Span != mention.NumberSpan || mention.Figure.Unit is null || char.IsLetter(text[mention.Span.End - 1]) || PartCutter.HasVerb(words, clause.Own.First, clause.Own.End))
            return null;
        var verb = 0;
        while (verb < words.Length && !words[verb].IsVerb)
            verb++;
        var name = verb;
        while (name > 0 && words[name - 1] is { IsCapitalised: true })
            name--;
        // The first word of a sentence has a capital whatever it is.
        if (name > 0 && (words[name - 1].Role == WordRole.Article || (name == 1 && words[0] is { Role: WordRole.Open, IsAdverb: false })))
            name--;
        for (var at = 0; at < name; at++)
        {
            var form = Stemmer.Stem(words[at].Text);
            var isKnown = words[at].Role == WordRole.Number || candidate.Indexed.AllTerms.Contains(form) || NeutralWords.Contains(form) || StopWords.Contains(words[at].Text);
            if (!isKnown || (at == name - 1 && words[at].Role == WordRole.Preposition))
                return $"subject or property: \"{words[at].Span.Of(text)}\" opens the sentence, and may go for all of its list";
        }

        return null;
    }
}
