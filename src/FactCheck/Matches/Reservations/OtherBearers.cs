using FactCheck.Matches.Readings;
using FactCheck.Matches.Subjects;
using FactCheck.Matches.Terms;

namespace FactCheck.Matches.Reservations;

/// <summary>"Chile borders Peru. It has 19 million inhabitants.": what takes up the sentence before speaks of what that sentence is about.</summary>
internal static class OtherBearers
{
    /// <returns>The reason, in words, or null.</returns>
    public static string? Of(SubjectAgreement subject, ClaimTerms terms, ArticleTerms article)
    {
        if (subject.Place != SubjectPlace.PreviousSentence || article.Before(terms.Claim.Sentence) is not { } before || article.ReadingOf(before) is not { } reading || article.ReadingOf(terms.Claim.Sentence) is not { } own)
            return null;
        var (isPronoun, isNoun) = (own.Words[0].Text is "it" or "its", own.Words.Length > 1 && own.Words[0].Text == "the" && SentenceLinks.IsKindNoun(own.Words[1].Text));
        if ((!isPronoun && !isNoun) || reading.WordFrom(subject.Span.Start) is not (> 0 and var at) || Bearer(reading, at) is not { } bearer)
            return null;
        var isOf = reading.Words[at - 1].Role is WordRole.Of or WordRole.Preposition;
        var isNamed = article.Of(before).All is [{ } first, ..] && NameForms.IsName(first.Form);
        return isPronoun || !isOf || isNamed ? $"subject: \"{own.Words[0].Text}\" may stand for {bearer.Span.Of(article.Text)}, of which the sentence before speaks" : null;
    }

    /// <summary>The name that opens a sentence right before its verb, where it is another one than the subject.</summary>
    private static ReadingWord? Bearer(SentenceReading reading, int name)
    {
        var words = reading.Words;
        var end = 0;
        // The first word has a capital whatever it is.
        while (end < name && words[end] is { Role: WordRole.Open, Mark: '\0' } && (end == 0 || words[end].IsCapitalised))
            end++;
        if (end == 0 || end >= name || words[end].Mark != '\0' || words[end - 1].Text.EndsWith("ing", StringComparison.Ordinal))
            return null;
        var verb = words[end];
        var isVerb = verb.IsVerb || (verb.Role == WordRole.Open && verb.Text.EndsWith('s'));
        var isPlural = end == 1 && words[0].Text.EndsWith('s') && !verb.Text.EndsWith('s');
        return isVerb && !isPlural ? words[end - 1] : null;
    }
}
