using FactCheck.Matches.Readings;
using FactCheck.Matches.Reservations;
using FactCheck.Matches.Subjects;
using FactCheck.Matches.Terms;
using FactCheck.Sentences;
using FactCheck.Spans;
using FactCheck.Tables;

namespace FactCheck.Matches.Facts;

/// <summary>Tells that a sentence with another answer than the one on record does not plainly assert it: "in the game, Port Ann is the capital", "under the proposal", "wrong: …", "…, he joked".</summary>
internal static class FactStances
{
    private static readonly WordList[] Distancing = [new("Matches/Stances/hearsay-words.tsv"), new("Matches/Stances/disowning-words.tsv"), new("Matches/Stances/proposal-words.tsv"), new("Matches/Stances/supposition-words.tsv")];

    /// <returns>The reason, in words, or null.</returns>
    public static string? Of(WeighedClaim candidate, ClaimTerms terms, ArticleTerms article, SegmentedText text)
    {
        if (article.ReadingOf(terms.Claim.Sentence) is not { } reading)
            return "property: the sentence is too long to be sure";
        return Distance(candidate, reading) ?? FormerStates.Of(candidate, terms, reading) ?? OtherSettings.OfFact(candidate, reading) ?? Opener(candidate, terms, reading, text.Text) ?? Surroundings.StanceOf(terms.Claim.Sentence, text);
    }

    private static string? Distance(WeighedClaim candidate, SentenceReading reading)
    {
        foreach (var word in reading.Words)
        {
            if (Distancing.Any(list => list.Contains(word.Text)) && !NeutralWords.Contains(Stemmer.Stem(word.Text)) && !NarrowingWords.IsSaid(candidate, word.Text))
                return $"stance: \"{word.Text}\" keeps its distance";
        }

        return null;
    }

    /// <summary>"By the end of the story, …", "Example: …": what opens the sentence may make something else of all of it. "On Monday" does not.</summary>
    private static string? Opener(WeighedClaim candidate, ClaimTerms terms, SentenceReading reading, string text)
    {
        var end = 1;
        while (end < reading.Words.Length && reading.Words[end].Mark is not (',' or ':'))
            end++;
        if (end == reading.Words.Length || (reading.Words[end].Mark == ',' && reading.Words[0].Role is not (WordRole.Preposition or WordRole.Source)) || reading.Words[0].Text == "on")
            return null;
        var span = new TextSpan(reading.Words[0].Span.Start, reading.Words[end - 1].Span.End);
        if (span.Contains(candidate.Subject.Span) || candidate.Indexed.Claim.Rivals.Any(rival => TermPhrases.Find(terms.Sentence.In(span), rival) is not null))
            return null;
        foreach (var term in terms.Sentence.In(span))
        {
            if (!char.IsDigit(term.Form[0]) && !candidate.Indexed.AllTerms.Contains(term.Form) && !NeutralWords.Contains(term.Form))
                return $"stance: \"{term.Span.Of(text)}\" opens the sentence, and may go for all of it";
        }

        return null;
    }
}
