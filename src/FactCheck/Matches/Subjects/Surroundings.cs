using System.Collections.Frozen;
using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Matches.Readings;
using FactCheck.Matches.Stances;
using FactCheck.Matches.Terms;
using FactCheck.Sentences;
using FactCheck.Tables;

namespace FactCheck.Matches.Subjects;

/// <summary>
/// Tells that the text around a sentence makes its figure that of something else: "Japan votes. The House of Representatives has 465 seats.", "Imagine a world without it. …",
/// "We camped at 5,000 metres. Water boils at 83 degrees."
/// </summary>
internal static class Surroundings
{
    private const int MostBefore = 3;

    /// <summary>In sentences.</summary>
    private const int FarthestCountry = 30;

    /// <summary>In tokens: "That is wrong.", "Not so."</summary>
    private const int LongestRebuttal = 8;

    /// <summary>In tokens: "At least that is what the film says."</summary>
    private const int LongestReference = 10;

    private static readonly WordList Rebuttals = new("Matches/Subjects/rebuttal-words.tsv");

    private static readonly WordList Inventions = new("Matches/Stances/invention-words.tsv");

    /// <summary>Stems of names that institutions and things of several countries bear.</summary>
    private static readonly Lazy<FrozenSet<string>> Shared = new(() =>
        DataTable.Load("Matches/Subjects/shared-names.tsv").Rows.Select(row => string.Join(' ', TermReader.Read(row[0]).Select(term => term.Form))).ToFrozenSet(StringComparer.Ordinal));

    /// <returns>The reason, in words, or null.</returns>
    public static string? Of(WeighedClaim candidate, Claims.Claim claim, ArticleTerms article, SegmentedText text)
    {
        var isNamed = RivalNames.SaysWhose(candidate.Subject, candidate.Indexed, claim.Sentence.Span, text.Text);
        var isShared = !candidate.IsSlip && (IsSharedName(candidate) || (!isNamed && (IsCommonNoun(candidate, text.Text) || IsShare(candidate))));
        for (int at = claim.Sentence.Index - 1, count = 0; at >= 0 && count < MostBefore && text.Sentences[at].Block == claim.Sentence.Block; at--, count++)
        {
            if (OfBefore(candidate, text.Sentences[at], isShared, isNamed, article, text) is { } reason)
                return reason;
        }

        return (isShared ? OtherCountry(candidate, claim.Sentence, isNamed, article, text) : null) ?? OfHeadings(candidate, claim.Sentence, isShared, article, text) ?? OfNext(claim.Sentence, candidate.Clause, text);
    }

    private static string? OfBefore(WeighedClaim candidate, Sentence before, bool isShared, bool isNamed, ArticleTerms article, SegmentedText text)
    {
        var terms = article.Of(before).All;
        if (Supposition(before, text) is { } supposition)
            return supposition;
        if (NotAbout(candidate, terms, before, text.Text) is { } other)
            return $"property: a sentence before speaks of \"{other}\", which the curated claim rules out";
        if (!isNamed && IsCommonNoun(candidate, text.Text) && Compares(before, text))
            return "subject: another one may be meant, which the sentence before compares";
        if (isShared && !terms.IsEmpty && !terms.Any(term => candidate.Indexed.AllTerms.Contains(term.Form)))
            return "subject: another one may be meant, of which the sentence before speaks";
        return !candidate.IsSlip && IsShare(candidate) && OtherName(candidate, terms, isNamed, text) is { } name ? $"subject: it may be said of {name}, of which a sentence before speaks" : null;
    }

    /// <summary>"Japan votes on Sunday. … The House of Representatives has 465 seats.": the country that the text named last is not the curated claim's.</summary>
    private static string? OtherCountry(WeighedClaim candidate, Sentence sentence, bool isNamed, ArticleTerms article, SegmentedText text)
    {
        for (var at = sentence.Index - 1; at >= Math.Max(0, sentence.Index - FarthestCountry); at--)
        {
            var isNear = sentence.Index - at <= MostBefore && text.Document.Blocks[text.Sentences[at].Block].Kind is not (BlockKind.Heading or BlockKind.Title);
            var names = article.Of(text.Sentences[at]).All.Where(term => NameForms.IsName(term.Form) || (isNear && RivalNames.MayBear(term, isNamed, text.Text))).ToList();
            if (names.Exists(name => candidate.Indexed.AllTerms.Contains(name.Form)))
                return null;
            if (names.Count > 0)
                return $"subject: it may be that of {names[^1].Span.Of(text.Text)}, of which the text speaks before";
        }

        return null;
    }

    /// <summary>The nearest heading and the title.</summary>
    private static string? OfHeadings(WeighedClaim candidate, Sentence sentence, bool isShared, ArticleTerms article, SegmentedText text)
    {
        foreach (var before in article.HeadingsBefore(sentence))
        {
            var terms = article.Of(before).All;
            if (NotAbout(candidate, terms, before, text.Text) is { } other)
                return $"property: the heading speaks of \"{other}\", which the curated claim rules out";
            if (isShared && terms.FirstOrDefault(term => NameForms.IsName(term.Form) && !candidate.Indexed.AllTerms.Contains(term.Form)) is { Form: not null } name)
                return $"subject: it may be that of {name.Span.Of(text.Text)}, of which the heading speaks";
            if (text.Document.Blocks[before.Block].Kind == BlockKind.Title)
                break;
        }

        return null;
    }

    /// <summary>"Suppose that it fails. Port Ann is the capital.", "Port Ann is the capital. That is a myth."</summary>
    public static string? StanceOf(Sentence sentence, SegmentedText text)
    {
        for (int at = sentence.Index - 1, count = 0; at >= 0 && count < MostBefore && text.Sentences[at].Block == sentence.Block; at--, count++)
        {
            if (Supposition(text.Sentences[at], text) is { } reason)
                return reason;
        }

        return OfNext(sentence, null, text);
    }

    private static string? Supposition(Sentence before, SegmentedText text) =>
        Suppositions.Find(before, text) is { } word ? $"stance: \"{word}\" in a sentence before makes it no plain assertion" : null;

    /// <summary>"NATO has 40 members. Not so.", "At least that is what the film says.", "That is what the pupils wrote. It is wrong."</summary>
    private static string? OfNext(Sentence sentence, FigureClause? clause, SegmentedText text)
    {
        if (Behind(sentence, text) is not { TokenCount: <= LongestReference } next || SentenceEnds.IsQuestion(next.Span.Of(text.Text)) || (clause is { Own.Kind: PartKind.Subordinate } && IsNegatedVerb(next, text)))
            return null;
        var refers = RefersBack(next, text);
        if ((next.TokenCount <= LongestRebuttal ? FindWord(next, Rebuttals, text) : null) is { } word)
            return $"stance: \"{word}\" in the sentence behind takes it back";
        if (refers && FindWord(next, Inventions, text) is { } invention)
            return $"stance: \"{invention}\" in the sentence behind tells of what is made up";
        return refers && Behind(next, text) is { TokenCount: <= LongestRebuttal } last && FindWord(last, Rebuttals, text) is { } rebuttal ? $"stance: \"{rebuttal}\" in a sentence behind takes it back" : null;
    }

    /// <summary>"When he took office, few thought that it would last. It did not.": the main clause is denied, not what the other clause says.</summary>
    private static bool IsNegatedVerb(Sentence sentence, SegmentedText text) =>
        text.TokensOf(sentence) is var tokens && tokens.Length is 3 or 4 && tokens[2].Span.Of(text.Text) is "not" && WordRoles.TryFind(tokens[1].Span.Of(text.Text).ToString(), out var role) && WordRoles.IsVerb(role);

    private static Sentence? Behind(Sentence sentence, SegmentedText text) =>
        sentence.Index + 1 < text.Sentences.Length && text.Sentences[sentence.Index + 1] is var next && next.Block == sentence.Block ? next : null;

    /// <summary>"That is what", "so says", "at least that".</summary>
    private static bool RefersBack(Sentence sentence, SegmentedText text)
    {
        var words = sentence.Span.Of(text.Text);
        return words.StartsWith("That ", StringComparison.Ordinal) || words.StartsWith("This ", StringComparison.Ordinal) || words.StartsWith("So ", StringComparison.Ordinal) || words.StartsWith("At least ", StringComparison.Ordinal) || words.StartsWith("Or so ", StringComparison.Ordinal);
    }

    private static string? NotAbout(WeighedClaim candidate, ImmutableArray<Term> terms, Sentence sentence, string text) =>
        ExcludedPhrases.Find(candidate.Indexed, word => terms.Any(term => term.Form == word), sentence.Span, text) is { Count: > 0 } words
            ? string.Join(' ', words.Select(word => terms.First(term => term.Form == word).Span.Of(text).ToString()))
            : null;

    /// <summary>A name that several bear: the House of Representatives.</summary>
    private static bool IsSharedName(WeighedClaim candidate) => Shared.Value.Contains(string.Join(' ', candidate.Subject.Hit.Name));

    /// <summary>A kind of thing: water.</summary>
    private static bool IsCommonNoun(WeighedClaim candidate, string text) =>
        char.IsLower(candidate.Indexed.Claim.Subjects[0][0]) || (candidate.Subject.Place == SubjectPlace.Sentence && char.IsLower(text[candidate.Subject.Span.Start]));

    /// <summary>"Longer than the one at Marle. The bridge has …": of two bridges, the sentence does not say which.</summary>
    private static bool Compares(Sentence sentence, SegmentedText text)
    {
        var tokens = text.TokensOf(sentence);
        for (var at = 0; at + 1 < tokens.Length; at++)
        {
            if (tokens[at].Span.Of(text.Text) is "than" && tokens[at + 1].Span.Of(text.Text) is var other && (other is "the" or "that" or "those" or "any" or "all" or "its" || char.IsUpper(other[0])))
                return true;
        }

        return false;
    }

    private static bool IsShare(WeighedClaim candidate) => candidate.Indexed.Claim.Values is [{ Figure.Kind: Mentions.MentionKind.Percent }, ..];

    private static string? OtherName(WeighedClaim candidate, ImmutableArray<Term> terms, bool isNamed, SegmentedText text)
    {
        foreach (var term in terms)
        {
            if (RivalNames.MayBear(term, isNamed, text.Text) && !candidate.Indexed.AllTerms.Contains(term.Form))
                return term.Span.Of(text.Text).ToString();
        }

        return null;
    }

    private static string? FindWord(Sentence sentence, WordList words, SegmentedText text)
    {
        foreach (var token in text.TokensOf(sentence))
        {
            if (token.Kind == TokenKind.Word && words.Contains(token.Span.Of(text.Text)))
                return token.Span.Of(text.Text).ToString();
        }

        return null;
    }
}
