using System.Collections.Immutable;
using FactCheck.Matches.Readings;
using FactCheck.Matches.Terms;
using FactCheck.Mentions;
using FactCheck.Spans;

namespace FactCheck.Matches.Reservations;

/// <summary>Tells that a sentence says who or what was something, where the record says who or what is: "Port Ann was the capital until 1871", "Ann Lee, who was the president, opened it", "Ann Lee, president until 2019, opened it".</summary>
internal static class FormerStates
{
    private const int YearDigits = 4;

    private static readonly ImmutableArray<string> Verbs = ["became", "had", "remained", "served", "stayed", "was", "were"];

    private static readonly ImmutableArray<string> Ends = ["between", "during", "from", "in", "through", "till", "until", "up to"];

    private static readonly ImmutableArray<string> OfNow = [" are ", " has ", " have ", " is "];

    /// <returns>The reason, in words, or null.</returns>
    public static string? Of(WeighedClaim candidate, ClaimTerms terms, SentenceReading reading)
    {
        var curated = candidate.Indexed.Claim;
        if (!OfNow.Any(word => curated.Statement.Contains(word, StringComparison.Ordinal)) || IsOfRecord(candidate, terms))
            return null;
        var said = NarrowingWords.SaidSpans(candidate, terms).Append(candidate.Subject.Span).ToImmutableArray();
        foreach (var answer in curated.Rivals.Select(rival => TermPhrases.Find(terms.Sentence.All, rival)).OfType<TextSpan>())
        {
            foreach (var word in reading.Words)
            {
                if (Verbs.Contains(word.Text) && said.Any(span => IsBetween(word.Span, answer, span)))
                    return $"period: \"{word.Text}\" tells of what was so, and on record is what is";
            }
        }

        return said.Select(span => EndOf(reading, span)).FirstOrDefault(end => end is not null) is { } end ? $"period: \"{end}\" tells of what was so, and on record is what is" : null;
    }

    /// <summary>"Mayor of Port Ann until 2019, is", "the mayor from 2011 to 2019", "mayor in the 2010s": an office with an end or a time right behind it. "Mayor since 2019" goes on.</summary>
    private static string? EndOf(SentenceReading reading, TextSpan office)
    {
        var words = reading.Words;
        var at = reading.WordFrom(office.End);
        if (at >= words.Length || words[at].Mark != '\0' || !Ends.Contains(words[at].Text))
            return null;
        var time = at + 1;
        while (time < words.Length && words[time] is { Mark: '\0' } and ({ Role: WordRole.Article or WordRole.Month } or { Text: "early" or "late" or "mid" }))
            time++;
        return time < words.Length && words[time].Mark is '\0' or '-' && IsYear(words[time].Text) ? words[at].Text : null;
    }

    /// <summary>"2019", "2010s".</summary>
    private static bool IsYear(string word) => word.Length is YearDigits or YearDigits + 1 && word.AsSpan(0, YearDigits).IndexOfAnyExceptInRange('0', '9') < 0 && (word.Length == YearDigits || word[^1] == 's');

    /// <summary>"In 2023, Ann Lee was the president": a time at which the record holds.</summary>
    private static bool IsOfRecord(WeighedClaim candidate, ClaimTerms terms) =>
        candidate.Indexed.Claim is { Period: { } edtf, IsTimeless: false } && terms.Claim.Period is { } stated && Period.Parse(stated) is { } asked && Period.Parse(edtf)?.Contains(asked) == true;

    private static bool IsBetween(TextSpan word, TextSpan one, TextSpan other) =>
        (word.Start >= one.End && word.End <= other.Start) || (word.Start >= other.End && word.End <= one.Start);
}
