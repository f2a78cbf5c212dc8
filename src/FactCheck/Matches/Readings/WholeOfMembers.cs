using System.Collections.Immutable;
using FactCheck.Matches.Subjects;
using FactCheck.Spans;

namespace FactCheck.Matches.Readings;

/// <summary>"All 27 members of the Union agreed": the figure tells how many there are, whatever the sentence says that they did.</summary>
internal static class WholeOfMembers
{
    /// <param name="isSlip">The digits of the figure are those on record in another order: then "the 139 members" are hardly some of the 193.</param>
    /// <param name="isMore">The figure is more than the one on record: then what some of them may have done makes no part of them.</param>
    /// <returns>The phrase from "all" to the name, or from the name to what is counted; null where the sentence has none, or something else may belong to it.</returns>
    public static TextSpan? Of(FigureClause clause, TextSpan name, KnownWords known, string text, bool isSlip, bool isMore)
    {
        if (clause.IsDate || clause.IsMeasure)
            return null;
        var words = clause.Reading.Words;
        var opener = clause.Reading.WordFrom(clause.Figure.Start) - 1;
        if (opener < 0)
            return null;
        var isSet = clause.Reading.Parts.Any(part => clause.IsSetting(part.Span, name) && known.UnsaidIn(part.Span, text) is not null);
        if (AttributiveMeasure.IsHyphenated(clause.Figure.Of(text)))
            return isSet ? null : OfBody(clause, name, words[opener], text);
        var isOwn = words[opener].Text == "whose" && opener == clause.Own.First;
        var isInside = isSlip && clause.Figure.Contains(name) && words[opener].Text == "the";
        if (name.Start < clause.Figure.End && !isOwn && !isInside && !(isSlip && NameForms.IsOwner(name, clause.Figure, text)))
            return null;
        if (name.Start >= clause.Figure.End && !OpensWhole(words, opener) && !(isSlip && words[opener].Text == "the"))
            return null;
        var end = Math.Min(words.Length, clause.Reading.WordFrom(Math.Max(name.End, clause.Figure.End) - 1) + 1);
        var isLate = PartCutter.HasVerb(words, clause.Own.First, opener);
        if (end < words.Length && words[end].Mark == '\0' && !IsPredicate(words, end, clause.Reading.Parts[clause.Reading.PartAt(words[end].Span.Start)].End, isLate, isOwn))
            return null;
        if (!isOwn && !(isSlip && isMore) && !OpensWhole(words, opener) && end < words.Length && words[end].Mark == '\0' && !IsLasting(words, end))
            return null;
        if (!isSlip && !isOwn && clause.Own.Kind == PartKind.Aside)
            return null;
        if (isSet && (!isSlip || isMore))
            return null;
        // "The Union's 72 members would each pay", "72 members, observers and guests".
        if (isMore && end < words.Length && (words[end].Role == WordRole.Modal || (words[end].Mark == ',' && words[end].Role == WordRole.Open)))
            return null;
        var phrase = new TextSpan(isOwn || isInside || name.Start >= clause.Figure.End ? words[opener].Span.Start : name.Start, words[end - 1].Span.End);
        return PartCutter.HasVerb(words, clause.Reading.WordFrom(phrase.Start), end) || known.UnknownIn(phrase, text) is not null ? null : phrase;
    }

    /// <summary>"The 27-member European Union": the name itself ends the phrase, not "the 12-member Union delegation".</summary>
    private static TextSpan? OfBody(FigureClause clause, TextSpan name, ReadingWord opener, string text)
    {
        var words = clause.Reading.Words;
        var end = clause.Reading.WordFrom(name.End - 1) + 1;
        var isEnded = end >= words.Length || words[end].Mark != '\0' || words[end].IsVerb;
        var isSupposed = end < words.Length && words[end].Text is "could" or "might" or "would";
        return opener.Text is "the" && isEnded && !isSupposed && !NameForms.IsPossessive(name, text) && name.Start >= clause.Figure.End && text.AsSpan(clause.Figure.End, name.Start - clause.Figure.End) is " " ? new(opener.Span.Start, name.End) : null;
    }

    /// <summary>"All 27 members", "most of the 27 members": it is the whole that is counted, whoever of it does something.</summary>
    public static bool OpensAsWhole(FigureClause clause) => clause.Reading.WordFrom(clause.Figure.Start) - 1 is >= 0 and var opener && OpensWhole(clause.Reading.Words, opener);

    public static bool OpensWith(FigureClause clause)
    {
        var opener = clause.Reading.WordFrom(clause.Figure.Start) - 1;
        return !clause.IsDate && opener >= 0 && (OpensWhole(clause.Reading.Words, opener) || clause.Reading.Words[opener].Text is "the" or "whose");
    }

    /// <summary>"All 27 members", but not "in all, 27 members"; "three of the 15 members", "one of 27 members", "the smallest of the 27 members".</summary>
    private static bool OpensWhole(ImmutableArray<ReadingWord> words, int opener) =>
        (words[opener].Text == "all" && words.ElementAtOrDefault(opener + 1).Mark == '\0') || (opener > 0 && words[opener].Role == WordRole.Of && words[opener - 1].Text == "one")
        || (opener > 1 && words[opener].Text == "the" && words[opener - 1].Text == "of" && (words[opener - 2].Text.EndsWith("est", StringComparison.Ordinal) || words[opener - 2].Role == WordRole.Number || words[opener - 2].Text is "most" or "many" or "some" or "half" or "all" or "none" or "each" or "any" or "majority" or "few" or "several"));

    /// <summary>"The 27 members have a seat each", but not "sent troops", "are for it": what some of them may have done makes a part of them.</summary>
    private static bool IsLasting(ImmutableArray<ReadingWord> words, int verb) =>
        words[verb].Role is WordRole.Present or WordRole.Modal && words.ElementAtOrDefault(verb + 1) is not ({ Text: "for" or "against" or "behind" or "in" } or { IsParticiple: true });

    /// <summary>"All 12 members affected by it agreed": the first of two verbs may make a part of them.</summary>
    /// <param name="isLate">The clause has had its verb: "is one of 12 members opposed to it".</param>
    /// <param name="isLoose">Any word that may be a verb will do: "whose members decide".</param>
    private static bool IsPredicate(ImmutableArray<ReadingWord> words, int verb, int end, bool isLate, bool isLoose)
    {
        if (words[verb].Role is WordRole.Present or WordRole.Modal || words[verb].Text is "was" or "were" or "had")
            return true;
        var mayBeVerb = words[verb].IsVerb || (isLoose && words[verb] is { Role: WordRole.Open, IsCapitalised: false, IsParticiple: false, IsAdverb: false });
        return mayBeVerb && !isLate && !PartCutter.HasVerb(words, verb + 1, end);
    }
}
