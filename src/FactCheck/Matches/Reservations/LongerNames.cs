using System.Collections.Immutable;
using FactCheck.Matches.Readings;
using FactCheck.Matches.Subjects;
using FactCheck.Matches.Terms;
using FactCheck.Spans;

namespace FactCheck.Matches.Reservations;

/// <summary>"Its Peace and Security Council": a name that begins before the subject's, joined to it by "and", is that of another thing than the Security Council.</summary>
internal static class LongerNames
{
    private static readonly string[] Possessives = ["its", "their", "his", "her", "our"];

    /// <returns>The reason, in words, or null.</returns>
    public static string? Of(WeighedClaim candidate, SentenceTerms terms, SentenceReading reading, string text)
    {
        var (words, name) = (reading.Words, candidate.Subject.Span);
        if (candidate.Subject is not { Place: SubjectPlace.Sentence, Hit.IsWhole: true })
            return null;
        var at = reading.WordFrom(name.Start);
        if (at < 2 || at + 1 >= words.Length || !name.Contains(words[at + 1].Span) || !words[at].IsCapitalised || words[at - 1] is not { Text: "and" or "&", Mark: '\0' } || words[at].Mark != '\0')
            return null;
        // "The Netherlands and South Korea": each is a name by itself.
        if (terms.All.Any(term => NameForms.IsName(term.Form) && term.Span.Overlaps(words[at - 2].Span)))
            return null;
        var first = at - 1;
        while (first > 0 && words[first].Mark == '\0' && words[first - 1].IsCapitalised && words[first - 1].Role == WordRole.Open && !NameForms.IsPossessive(words[first - 1].Span, text))
            first--;
        var isLonger = first < at - 1 && IsOne(words, name, first > 0 && Determines(words[first - 1], text)) && !Enumerable.Range(first, at - 1 - first).All(word => NarrowingWords.IsSaid(candidate, words[word].Text));
        return isLonger ? $"subject: \"{text[words[first].Span.Start..name.End]}\" may be the name of something else" : null;
    }

    /// <summary>"The Senate and the Security Council have": the verb tells two from one, and without one a word before both does.</summary>
    private static bool IsOne(ImmutableArray<ReadingWord> words, TextSpan name, bool isDetermined)
    {
        var verb = words.FirstOrDefault(word => word.Span.Start >= name.End && word.IsVerb);
        return isDetermined ? verb.Text is not ("have" or "are" or "were") : verb.Text is "has" or "is" or "was";
    }

    private static bool Determines(ReadingWord word, string text) => word.Role == WordRole.Article || Possessives.Contains(word.Text) || NameForms.IsPossessive(word.Span, text);
}
