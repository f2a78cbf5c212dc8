using System.Collections.Immutable;
using FactCheck.Matches.Readings;
using FactCheck.Matches.Terms;
using FactCheck.Spans;
using FactCheck.Tables;

namespace FactCheck.Matches.Reservations;

/// <summary>Tells that a figure is one with something added or left out: "with the islands counted", "not counting Alaska", "the enclave included".</summary>
internal static class OtherScopes
{
    private const int LongestPhrase = 8;

    private static readonly WordTable<ScopeWordPlace> Words = WordTable<ScopeWordPlace>.Load("Matches/Reservations/scope-words.tsv", row => Enum.Parse<ScopeWordPlace>(row[1], ignoreCase: true));

    /// <summary>By which a statement on record leaves something out.</summary>
    private static readonly ImmutableArray<string> Exclusions = [" without ", " excluding ", " except ", " not counting "];

    /// <returns>The reason, in words, or null.</returns>
    public static string? Of(WeighedClaim candidate, FigureClause clause, ClaimTerms terms, string text)
    {
        var words = clause.Reading.Words;
        for (var at = 0; at < words.Length; at++)
        {
            if (PlaceOf(words, at) is var place and not ScopeWordPlace.None && Phrase(clause, at, place) is { } phrase && !phrase.Overlaps(clause.Figure) && !phrase.Overlaps(candidate.Subject.Span) && Unsaid(candidate, terms.Sentence.In(phrase)) is { } other)
                return $"subject: \"{other.Span.Of(text)}\" with \"{words[at].Text}\" makes it more or less than what is on record";
        }

        return Singled(candidate, clause, terms);
    }

    /// <summary>"Emissions of methane alone": a part. "Peru alone", "in 2018 alone" single out what is on record.</summary>
    private static string? Singled(WeighedClaim candidate, FigureClause clause, ClaimTerms terms)
    {
        var words = clause.Reading.Words;
        for (var at = 1; at < words.Length; at++)
        {
            if (words[at] is { Text: "alone", Mark: '\0' } && clause.Contains(words[at].Span) && words[at - 1] is { Role: WordRole.Open } single && !IsWhole(candidate, single, terms) && terms.Claim.PeriodSpan?.Overlaps(single.Span) != true && !NarrowingWords.IsSaid(candidate, words[at].Text))
                return $"subject: \"{single.Text} alone\" makes a part of it";
        }

        return null;
    }

    /// <summary>Whom the claim names: its subject, or another name that it has.</summary>
    private static bool IsWhole(WeighedClaim candidate, ReadingWord single, ClaimTerms terms) =>
        candidate.Subject.Span.Overlaps(single.Span) || (single.IsCapitalised && !terms.Sentence.In(single.Span).IsEmpty && Unsaid(candidate, terms.Sentence.In(single.Span)) is null);

    /// <summary>What is on record is "without trade with the South" itself, which an article may say in other words.</summary>
    public static bool AreOnRecord(WeighedClaim candidate) => Exclusions.Any(word => candidate.Indexed.Claim.Statement.Contains(word, StringComparison.Ordinal));

    /// <summary>"Left out" is two words, of which the second counts.</summary>
    private static ScopeWordPlace PlaceOf(ImmutableArray<ReadingWord> words, int at)
    {
        if (words[at].Text is "out" or "aside" && at > 0 && words[at - 1].Text is "left" or "set" or "taken" or "put")
            return ScopeWordPlace.Participle;
        return Words.TryFind(words[at].Text, out var place) ? place : ScopeWordPlace.None;
    }

    /// <summary>What is added or left out; null where the word says nothing of the kind.</summary>
    private static TextSpan? Phrase(FigureClause clause, int at, ScopeWordPlace place)
    {
        var (words, part) = (clause.Reading.Words, clause.Reading.Parts[clause.Reading.PartAt(clause.Reading.Words[at].Span.Start)]);
        if (place == ScopeWordPlace.Opener)
            return at == part.First || words[at - 1].Text == "not" ? new(words[at].Span.End, part.Span.End) : null;
        var first = at;
        while (first > part.First && at - first < LongestPhrase && words[first].Text != "with" && words[first].Mark == '\0')
            first--;
        var isAlone = first == part.First && part.Span.End == words[at].Span.End && !part.Span.Overlaps(clause.Figure);
        return first < at && (words[first].Text == "with" || isAlone) && !words.Take(at).Skip(first).Any(word => word.Text is "all" or "every" or "each") ? new(words[first].Span.Start, words[at].Span.Start) : null;
    }

    private static Term? Unsaid(WeighedClaim candidate, ImmutableArray<Term> terms)
    {
        foreach (var term in terms)
        {
            if (!candidate.Indexed.AllTerms.Contains(term.Form))
                return term;
        }

        return null;
    }
}
