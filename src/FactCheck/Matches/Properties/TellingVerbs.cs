using System.Collections.Frozen;
using System.Collections.Immutable;
using FactCheck.Matches.Measures;
using FactCheck.Matches.Subjects;
using FactCheck.Matches.Terms;
using FactCheck.Mentions;
using FactCheck.Spans;
using FactCheck.Tables;

namespace FactCheck.Matches.Properties;

/// <summary>
/// Recognises a property that a verb between name and figure says: "the stadium seats 40,000", "the maker employs 2,400 people", "the bell weighs 327 tonnes", and of people "388,000 people visited the museum".
/// </summary>
internal static class TellingVerbs
{
    /// <summary>Less than a property that the sentence names.</summary>
    private const double Coverage = 0.9;

    private const int LongestBetween = 32;

    private const string Article = " the";

    private static readonly FrozenDictionary<string, TellingVerb> Verbs = Read("Matches/Properties/telling-verbs.tsv");

    private static readonly FrozenDictionary<string, TellingVerb> Deeds = Read("Matches/Properties/telling-deeds.tsv");

    private static readonly FrozenDictionary<string, ImmutableArray<Term>> TermsOfWords = Verbs.Concat(Deeds)
        .SelectMany(verb => TermReader.Read(verb.Key).Select(word => (word.Form, Terms: verb.Value.Properties.SelectMany(property => property))))
        .GroupBy(pair => pair.Form, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.SelectMany(pair => pair.Terms).Distinct(StringComparer.Ordinal).Select(form => new Term(form, default, IsName: false)).ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>The terms of properties that the words of a clause may say so.</summary>
    public static IEnumerable<Term> TermsOf(Mention? mention, ImmutableArray<Term> clause) =>
        mention is null || IsDate(mention) ? [] : clause.SelectMany(term => TermsOfWords.GetValueOrDefault(term.Form, []));

    public static PropertyAgreement? Of(IndexedClaim candidate, PropertyPatterns patterns, SubjectAgreement subject, ClaimTerms terms, string text)
    {
        if (subject is not { Place: SubjectPlace.Sentence, Hit.IsWhole: true, Span: var name } || terms.Claim.Mention is not { Span: var figure } mention || IsDate(mention))
            return null;
        var isBehind = figure.End <= name.Start;
        var between = isBehind ? new TextSpan(figure.End, name.Start) : new TextSpan(name.End, figure.Start);
        if (between.Length is < 1 or > LongestBetween || (isBehind ? DeedOf(between.Of(text)) : VerbOf(between.Of(text), mention.Hedge)) is not { } verb || !IsEnded(text.AsSpan(isBehind ? name.End : figure.End), isBehind) || !verb.Counts(AmountsOfTime.AsNumber(mention.Figure)))
            return null;
        for (var at = 0; at < candidate.Properties.Length; at++)
        {
            if (verb.Properties.Any(property => property.SequenceEqual(candidate.Properties[at])))
                return new(at, patterns.Of(candidate.Claim.Properties[at]), Coverage) { SaidBy = between, IsCountSaid = verb.IsOfCount && mention.Figure.Unit is not null };
        }

        return null;
    }

    private static FrozenDictionary<string, TellingVerb> Read(string table) =>
        DataTable.Load(table).Rows.ToFrozenDictionary(row => row[0], row => TellingVerb.Of(row[1], row[2]), StringComparer.Ordinal);

    private static TellingVerb? VerbOf(ReadOnlySpan<char> between, string? hedge) => Verbs.GetValueOrDefault(WithoutHedge(between, hedge).Trim().ToString());

    private static TellingVerb? DeedOf(ReadOnlySpan<char> between)
    {
        between = between.TrimEnd();
        return Deeds.GetValueOrDefault((between.EndsWith(Article, StringComparison.Ordinal) ? between[..^Article.Length] : between).Trim().ToString());
    }

    /// <summary>"Lasts 140 minutes" is an amount.</summary>
    private static bool IsDate(Mention mention) => AmountsOfTime.AsNumber(mention.Figure).Value is MentionValue.Temporal;

    private static ReadOnlySpan<char> WithoutHedge(ReadOnlySpan<char> words, string? hedge) =>
        hedge is not null && words.TrimEnd().EndsWith(hedge, StringComparison.OrdinalIgnoreCase) ? words.TrimEnd()[..^hedge.Length] : words;

    /// <summary>Nothing behind makes a part of it: not "employs 800 people in Westerly", "holds 40,000 standing".</summary>
    private static bool IsEnded(ReadOnlySpan<char> behind, bool isName) =>
        (isName && behind.StartsWith(", ", StringComparison.Ordinal)) || behind is [] or ['.' or ')' or '\n', ..] || (behind.StartsWith(" in ", StringComparison.Ordinal) && behind.Length > " in ".Length && char.IsAsciiDigit(behind[" in ".Length]));
}
