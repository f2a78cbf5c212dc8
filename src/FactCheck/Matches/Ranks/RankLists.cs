using System.Collections.Frozen;
using System.Collections.Immutable;
using FactCheck.Matches.Measures;
using FactCheck.Matches.Properties;
using FactCheck.Matches.Subjects;
using FactCheck.Matches.Terms;
using FactCheck.Spans;
using FactCheck.Tables;

namespace FactCheck.Matches.Ranks;

/// <summary>Tells whether a rank of an article and one on record are of the same list: by the same measure, the same way round, among the same.</summary>
internal static class RankLists
{
    /// <summary>What an ordinal says without the word.</summary>
    public static readonly ImmutableArray<string> Implied = ["rank", "position", "plac"];

    private const string And = " and ";
    private const string Marks = ",;:(";

    /// <summary>So many words behind "and" are the other of a pair, and no clause: "by area and population".</summary>
    private const int MostOfPair = 2;

    private static readonly WordList Superlatives = new("Claims/superlatives.tsv");
    private static readonly WordList Narrowing = new("Matches/Ranks/rank-narrowing-words.tsv");
    private static readonly WordList Openers = new("Matches/Ranks/rank-list-openers.tsv");
    private static readonly Lazy<FrozenDictionary<string, string>> Lists = new(() => DataTable.Load("Matches/Ranks/rank-lists.tsv").Rows.ToFrozenDictionary(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase));

    /// <summary>Why a rank is that of another list, in words; null where nothing says so.</summary>
    public static string? RefusalOf(IndexedClaim indexed, PropertyAgreement property, ClaimTerms terms, string text)
    {
        if (terms.Claim.Mention is not { } mention || !UnitAgreement.IsRank(mention.Figure))
            return null;
        var own = OwnSpan(mention.NumberSpan.End, terms.Claim.Sentence.Span.End, text);
        if (OtherWay(indexed, terms.Sentence.In(own), mention.NumberSpan.End, own, text) is { } word)
            return $"property: \"{word}\" makes another rank of it";
        foreach (var term in terms.Sentence.All)
        {
            if (ListOf(term, text) is { } list && !indexed.AllTerms.Contains(term.Form) && !NamedLists(indexed.Claim.Statement).Contains(list))
                return $"list: \"{term.Span.Of(text)}\" is not the list on record";
        }

        return SaysProperty(property, terms, own, text) ? null : "property: the rank is said of something else";
    }

    /// <summary>Why a rank may be of another list, in words: the curated claim names one, and the sentence does not.</summary>
    public static string? DoubtOf(IndexedClaim indexed, ClaimTerms terms, string text)
    {
        if (terms.Claim.Mention is not { } mention || !UnitAgreement.IsRank(mention.Figure))
            return null;
        if (NarrowingWord(text.AsSpan(mention.NumberSpan.End, Math.Max(0, terms.Claim.Sentence.Span.End - mention.NumberSpan.End))) is { } word)
            return $"list: \"{word}\" may make another list of it";
        var onRecord = NamedLists(indexed.Claim.Statement);
        onRecord.ExceptWith(indexed.Subjects.SelectMany(name => name));
        return onRecord.Count == 0 || terms.Sentence.All.Any(term => onRecord.Contains(ListOf(term, text) ?? term.Form)) ? null : "list: the sentence does not say in which list";
    }

    /// <summary>"The third-largest carmaker" is of a wider list than "largest electric carmaker": why a rank is not that on record, in words; null where all of its list is said.</summary>
    public static string? ReservationOf(IndexedClaim indexed, PropertyAgreement property, ClaimTerms terms)
    {
        if (terms.Claim.Mention is not { } mention || !UnitAgreement.IsRank(mention.Figure))
            return null;
        return property.Pattern.Elements.All(element => Implied.Contains(element.Form) || terms.SentenceHas(element.Form) || terms.Meanings.Any(meaning => meaning.Form == element.Form))
            ? null : $"list: the sentence does not say all of \"{indexed.Claim.Properties[property.Property]}\"";
    }

    /// <summary>"That borders the sea", "to some", "and population": what may narrow the list; null where nothing does, up to the first mark.</summary>
    private static string? NarrowingWord(ReadOnlySpan<char> behind)
    {
        var end = behind.IndexOfAny(Marks);
        var said = (end < 0 ? behind : behind[..end]).TrimEnd(" .!?");
        foreach (var range in said.Split(' '))
        {
            if (Narrowing.Contains(said[range]) || (said[range] is "and" && said[range.End..].Count(' ') <= MostOfPair))
                return said[range].ToString();
        }

        return null;
    }

    /// <summary>The word that makes another rank of it: "smallest" for "largest", "by population" for "by area", or what else is 43rd, as "the 43rd president".</summary>
    private static string? OtherWay(IndexedClaim indexed, ImmutableArray<Term> behind, int figureEnd, TextSpan own, string text)
    {
        foreach (var term in behind)
        {
            var isRanked = term.Span.Start <= figureEnd + 1 && !Implied.Contains(term.Form) && !NeutralWords.Contains(term.Form);
            if (!indexed.AllTerms.Contains(term.Form) && ListOf(term, text) is null && (isRanked || NearbyWords.Before(text, term.Span.Start) == "by"))
                return term.Span.Of(text).ToString();
        }

        foreach (var range in own.Of(text).SplitAny(" -"))
        {
            var word = own.Of(text)[range];
            if ((Superlatives.Contains(word) || word is "least" or "fewest") && !Says(indexed.Claim.Statement, word) && !Says(string.Join(' ', indexed.Claim.Properties), word))
                return word.ToString();
        }

        return null;
    }

    private static bool Says(string phrase, ReadOnlySpan<char> word) => phrase.AsSpan().Contains(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>What is said right behind the rank: up to a clause mark or the next part of a pair.</summary>
    private static TextSpan OwnSpan(int start, int sentenceEnd, string text)
    {
        var rest = text.AsSpan(start, Math.Max(0, sentenceEnd - start));
        var end = rest.IndexOfAny(Marks);
        if (rest.IndexOf(And, StringComparison.Ordinal) is >= 0 and var and && (end < 0 || and < end))
            end = and;
        return new(start, start + (end < 0 ? rest.Length : end));
    }

    /// <summary>What is ranked is said behind the rank; before it only where the sentence has no other rank: "by area it is 43rd".</summary>
    private static bool SaysProperty(PropertyAgreement property, ClaimTerms terms, TextSpan own, string text)
    {
        var behind = terms.Sentence.In(own);
        var said = SentenceTerms.MeaningsOf(behind, terms.Sentence.ConceptsIn(own));
        return property.Pattern.Elements.All(element => Implied.Contains(element.Form) || said.Any(meaning => meaning.Form == element.Form))
            || !terms.Sentence.All.Any(term => !own.Contains(term.Span) && term.Span != terms.Claim.Mention!.NumberSpan && IsRank(term.Span.Of(text)));
    }

    /// <summary>"60th".</summary>
    private static bool IsRank(ReadOnlySpan<char> word) => word.Length > 2 && char.IsAsciiDigit(word[0]) && word[^2..] is "st" or "nd" or "rd" or "th";

    /// <summary>The lists that a statement names, each by its name in the table or by its term.</summary>
    private static HashSet<string> NamedLists(string statement) =>
        [.. TermReader.Read(statement).Select(term => ListOf(term, statement)).OfType<string>()];

    /// <summary>"World", "globally"; a name behind "in", "of" or "among", or with a possessive: "Africa's fourth-largest economy".</summary>
    private static string? ListOf(Term term, string text)
    {
        if (Lists.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(term.Span.Of(text), out var list))
            return list;
        if (!term.IsName && !NameForms.IsName(term.Form))
            return null;
        var before = NearbyWords.Before(text, term.Span.Start);
        if (before == "the")
            before = NearbyWords.Before(text, text.AsSpan(0, term.Span.Start).TrimEnd().Length - before.Length);
        var after = text.AsSpan(term.Span.End);
        return Openers.Contains(before) || after.StartsWith("'s ", StringComparison.Ordinal) || after.StartsWith("\u2019s ", StringComparison.Ordinal) ? term.Form : null;
    }
}
