using FactCheck.Matches.Subjects;
using FactCheck.Matches.Terms;
using FactCheck.Spans;

namespace FactCheck.Matches;

/// <summary>Tells that a figure in a bracket right behind a name is of that name and of no other: "the EU (27 members), the AU (55)". Behind "the tower in Dubai" it is the tower's.</summary>
internal static class BracketedFigures
{
    private const int Reach = 80;

    private static readonly string[] Prepositions = ["at", "by", "for", "from", "in", "near", "of", "on", "to"];

    /// <returns>The reason, in words, or null.</returns>
    public static string? RefusalOf(IndexedClaim candidate, SubjectAgreement subject, ClaimTerms terms, string text)
    {
        if (terms is not { Claim.Mention: { Figure.Value: not Mentions.MentionValue.Temporal } mention, Respective: null })
            return null;
        var from = Math.Max(terms.Claim.Sentence.Span.Start, mention.Span.Start - Reach);
        var before = text.AsSpan(from, Math.Max(0, mention.Span.Start - from));
        var open = before.LastIndexOf('(');
        if (open < 0 || before[open..].Contains(')') || NameBefore(terms, from + open, text) is not { } name || (subject.Place == SubjectPlace.Sentence && subject.Span.End > name.Start))
            return null;
        var isOwn = terms.Sentence.In(name).All(term => candidate.AllTerms.Contains(term.Form) || terms.Concepts.Any(concept => concept.Span.Overlaps(term.Span))) || Prepositions.Contains(BeforeArticle(name.Start, text));
        return isOwn ? null : $"subject: the figure in the bracket is that of {name.Of(text)}";
    }

    /// <summary>The words with a capital that end at a bracket; null where there is none.</summary>
    private static TextSpan? NameBefore(ClaimTerms terms, int bracket, string text)
    {
        TextSpan? name = null;
        for (var at = terms.Sentence.FirstFrom(bracket) - 1; at >= 0; at--)
        {
            var span = terms.Sentence.All[at].Span;
            var end = name?.Start ?? bracket;
            if (span.End > end || !char.IsUpper(text[span.Start]) || !text.AsSpan(span.End, end - span.End).Trim().IsEmpty)
                break;
            name = new(span.Start, name?.End ?? span.End);
        }

        return name;
    }

    private static string BeforeArticle(int name, string text)
    {
        var word = NearbyWords.Before(text, name);
        return word == "the" ? NearbyWords.Before(text, text.AsSpan(0, name).TrimEnd().Length - word.Length) : word;
    }
}
