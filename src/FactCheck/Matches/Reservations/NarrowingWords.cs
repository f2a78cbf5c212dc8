using System.Collections.Immutable;
using FactCheck.Matches.Readings;
using FactCheck.Matches.Subjects;
using FactCheck.Matches.Terms;
using FactCheck.Spans;
using FactCheck.Tables;

namespace FactCheck.Matches.Reservations;

/// <summary>Finds a word right before the subject's name or a word of the property that makes a part or another thing of it: "eastern Peru", "the foreign population", "the vice president".</summary>
internal static class NarrowingWords
{
    private static readonly WordTable<Narrowing> Table = WordTable<Narrowing>.Load("Matches/Reservations/narrowing-words.tsv", row => Enum.Parse<Narrowing>(row[1], ignoreCase: true));

    /// <summary>Stems of words by which a property says that it is neither the most nor the least.</summary>
    private static readonly ImmutableArray<string> Means = [.. new[] { "mean", "average", "typical", "median" }.Select(Stemmer.Stem)];

    public static Narrowing Of(string word) => Table.TryFind(word, out var kind) ? kind : Narrowing.None;

    /// <summary>The word as it is written; null where there is none that the curated claim does not say itself.</summary>
    public static string? Find(WeighedClaim candidate, ClaimTerms terms, SentenceReading reading, string text)
    {
        var isOfMean = candidate.Property.Pattern.Words.Any(word => Means.Contains(word));
        var said = SaidSpans(candidate, terms);
        var name = candidate.Subject.Place == SubjectPlace.Sentence ? candidate.Subject.Span : default;
        for (var at = 0; at + 1 < reading.Words.Length; at++)
        {
            var word = reading.Words[at];
            if (Of(word.Text) is var kind and not (Narrowing.None or Narrowing.Once or Narrowing.Behind or Narrowing.Relation) && !name.Contains(word.Span) && !IsSaidBefore(candidate, word.Text, reading.Words[at + 1].Text)
                && Narrows(kind, reading.Words, at, name, said, isOfMean))
                return word.Span.Of(text).ToString();
        }

        return null;
    }

    /// <summary>Whether the curated claim, or a rival of its answer, has the word itself.</summary>
    public static bool IsSaid(WeighedClaim candidate, string word) =>
        candidate.Indexed.AllTerms.Contains(Stemmer.Stem(word)) || candidate.Indexed.Claim.Rivals.Any(rival => rival.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Subject or property have the word, or the statement has it before the same word: "510 million square kilometres of land and water" is not of the land.</summary>
    private static bool IsSaidBefore(WeighedClaim candidate, string word, string next) =>
        candidate.Indexed.SaysInPropertyOrSubject(Stemmer.Stem(word)) || candidate.Indexed.Claim.Rivals.Any(rival => rival.Contains(word, StringComparison.OrdinalIgnoreCase)) || candidate.Indexed.Claim.Statement.Contains($"{word} {next}", StringComparison.OrdinalIgnoreCase);

    /// <summary>Where the sentence says the property.</summary>
    public static List<TextSpan> SaidSpans(WeighedClaim candidate, ClaimTerms terms) =>
        [.. terms.Sentence.Meanings.Where(meaning => candidate.Property.Pattern.Elements.Any(element => element.Form == meaning.Form)).Select(meaning => meaning.Span)];

    private static bool Narrows(Narrowing kind, ImmutableArray<ReadingWord> words, int at, TextSpan name, List<TextSpan> said, bool isOfMean)
    {
        var next = at + 1;
        while (next + 1 < words.Length && words[next].Mark == '\0' && Of(words[next].Text) is Narrowing.Kind or Narrowing.Extreme)
            next++;
        if (words[next].Mark is not ('\0' or '-'))
            return false;
        var isBeforeName = !name.IsEmpty && words[next].Span.Start == name.Start;
        var isBeforeProperty = said.Exists(span => span.Start == words[next].Span.Start || (span.Start == words[at].Span.Start && span.End > words[at].Span.End));
        return kind switch
        {
            Narrowing.Region => isBeforeName || isBeforeProperty,
            Narrowing.Epithet => isBeforeName && at > 0 && words[at].IsCapitalised,
            Narrowing.Kind => isBeforeProperty,
            _ => isBeforeProperty && isOfMean,
        };
    }
}
