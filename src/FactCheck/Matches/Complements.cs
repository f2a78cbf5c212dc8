using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using FactCheck.Matches.Measures;
using FactCheck.Matches.Properties;
using FactCheck.Matches.Terms;
using FactCheck.Matches.Vocabulary;
using FactCheck.Mentions;
using FactCheck.Spans;

namespace FactCheck.Matches;

/// <summary>What a share is a share of: "90 percent of its oil" speaks of oil.</summary>
internal static class Complements
{
    private const int MostTerms = 3;
    private const string Of = " of ";

    private static readonly SearchValues<char> Ends = SearchValues.Create(",;:().");
    private static readonly FrozenSet<string> People = new[] { "adults", "citizens", "individuals", "inhabitants", "people", "person", "population", "residents", "working_age" }.Select(Stemmer.Stem).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The reason to refuse, in words, or null: what stands after "of" must be a word of the property or the subject, or the people of whom the share is one.</summary>
    public static string? RefusalOf(IndexedClaim candidate, PropertyAgreement property, ClaimTerms terms, string text)
    {
        if (terms.Claim.Mention is not { Figure.Kind: MentionKind.Percent } mention)
            return null;
        var after = text.AsSpan(mention.Span.End, terms.Claim.Sentence.Span.End - mention.Span.End);
        if (!after.StartsWith(Of, StringComparison.Ordinal))
            return null;
        var span = new TextSpan(mention.Span.End, mention.Span.End + EndOf(after));
        var complement = terms.Sentence.In(span).Where(term => !char.IsDigit(term.Form[0])).Take(MostTerms).ToList();
        if (complement.Count == 0)
            return null;
        var concepts = terms.Sentence.ConceptsIn(span).Where(concept => concept.Span.Contains(complement[0].Span)).ToImmutableArray();
        if (candidate.Claim.Statement.Contains($" of {complement[0].Span.Of(text)}", StringComparison.Ordinal))
            return null;
        if (RecordedWholes.Of(candidate.Claim, property.Pattern) is { } whole && !IsOfPeople(complement[0], concepts))
            return RecordedWholes.Are(whole, complement, concepts) ? null : $"property: it is a share of \"{complement[0].Span.Of(text)}\"";
        if (IsOfItself(property.Pattern, concepts))
            return $"property: it is a share of what \"{complement[0].Span.Of(text)}\" measures";
        if (IsOfOthers(complement[0], candidate, concepts, property.Pattern, text))
            return $"property: it is a share of \"{complement[0].Span.Of(text)}\" there";
        if (complement.Exists(term => candidate.SaysInPropertyOrSubject(term.Form)) || concepts.Any(concept => property.Pattern.Elements.Any(element => element.Form == concept.Form)) || IsOfPeople(complement[0], concepts))
            return null;
        return $"property: it is a share of \"{complement[0].Span.Of(text)}\"";
    }

    /// <summary>"Households with Internet access (% of households)" is no share of the population: the whole that a bracket before the figure names is not the one that the property names.</summary>
    public static string? DeclaredRefusalOf(PropertyAgreement property, ClaimTerms terms, string text)
    {
        if (terms.Claim.Mention is not { Figure.Value: not MentionValue.Temporal } mention || !property.Pattern.Elements.Any(IsWhole))
            return null;
        var start = terms.Claim.Sentence.Span.Start;
        var before = text.AsSpan(start, Math.Max(0, mention.Span.Start - start));
        var open = before.LastIndexOf("(% of ", StringComparison.Ordinal);
        var close = open < 0 ? -1 : before[open..].IndexOf(')');
        if (close < 0)
            return null;
        var span = new TextSpan(start + open, start + open + close);
        if (terms.Sentence.In(span).FirstOrDefault(term => !GenericWords.Contains(term.Form)) is not { Form: { } form } whole)
            return null;
        var isNamed = property.Pattern.Elements.Any(element => element.Form == form) || terms.Sentence.ConceptsIn(span).Any(concept => concept.Span.Contains(whole.Span) && property.Pattern.Elements.Any(element => IsWhole(element) && element.Form == concept.Form));
        return isNamed ? null : $"property: it is a share of \"{whole.Span.Of(text)}\"";
    }

    private static bool IsOfPeople(Term head, ImmutableArray<Concept> concepts) => People.Contains(head.Form) || concepts.Any(concept => People.Contains(concept.Form));

    private static bool IsWhole(PropertyElement element) => element.Role == ElementRole.Unit && !GenericWords.Contains(element.Form);

    /// <summary>"99 percent of schools in Denmark have Internet access": the name only tells whose schools they are.</summary>
    private static bool IsOfOthers(Term head, IndexedClaim candidate, ImmutableArray<Concept> concepts, PropertyPattern pattern, string text) =>
        text.AsSpan(head.Span.End).StartsWith(" in ", StringComparison.Ordinal) && !candidate.SaysInPropertyOrSubject(head.Form) && !People.Contains(head.Form)
        && !concepts.Any(concept => People.Contains(concept.Form) || pattern.Elements.Any(element => element.Form == concept.Form));

    /// <summary>"9 percent of health spending" is no spending in percent of something else.</summary>
    private static bool IsOfItself(PropertyPattern pattern, ImmutableArray<Concept> concepts) =>
        !concepts.IsEmpty && pattern.Elements.Any(element => element.Role == ElementRole.Unit)
        && pattern.Elements.All(element => element.Role is not (ElementRole.Core or ElementRole.Qualifier) || concepts.Any(concept => concept.Form == element.Form));

    /// <summary>The next clause mark; the comma of "30,000" is none.</summary>
    private static int EndOf(ReadOnlySpan<char> after)
    {
        for (var i = 0; i < after.Length; i++)
        {
            if (Ends.Contains(after[i]) && !(i + 1 < after.Length && char.IsAsciiDigit(after[i + 1]) && char.IsAsciiDigit(after[i - 1])))
                return i;
        }

        return after.Length;
    }
}
