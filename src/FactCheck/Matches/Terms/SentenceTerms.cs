using System.Collections.Immutable;
using FactCheck.Matches.Subjects;
using FactCheck.Matches.Vocabulary;
using FactCheck.Spans;

namespace FactCheck.Matches.Terms;

/// <summary>The terms of a sentence or of the title, with what is asked of them again and again: their forms, and the subjects they name.</summary>
internal sealed class SentenceTerms(ImmutableArray<Term> terms, ImmutableArray<Concept> concepts, ClaimIndex index)
{
    public ImmutableArray<Term> All => terms;

    public ImmutableArray<Concept> Concepts => concepts;

    /// <summary>The words that no phrase of statistics holds, and the names that these phrases go by: "working population" is no population.</summary>
    public ImmutableArray<Concept> Meanings => field.IsDefault ? field = MeaningsOf(terms, concepts) : field;

    public HashSet<string> Forms => field ??= [.. Meanings.Select(meaning => meaning.Form)];

    public ImmutableArray<NamedSubject> Subjects => field.IsDefault ? field = index.FindSubjects(terms) : field;

    /// <summary>The concepts, and after them the words that none of their phrases holds.</summary>
    public static ImmutableArray<Concept> MeaningsOf(ImmutableArray<Term> terms, ImmutableArray<Concept> concepts)
    {
        var meanings = concepts.ToBuilder();
        var next = 0;
        foreach (var term in terms)
        {
            while (next < concepts.Length && concepts[next].Span.End < term.Span.End)
                next++;
            if (next == concepts.Length || !concepts[next].Span.Contains(term.Span))
                meanings.Add(new(term.Form, term.Span));
        }

        return meanings.ToImmutable();
    }

    /// <summary>The index of the first term that starts at or after the position.</summary>
    public int FirstFrom(int textOffset)
    {
        int low = 0, high = terms.Length;
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (terms[middle].Span.Start >= textOffset)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }

    /// <summary>The concepts whose phrases lie in the span.</summary>
    public ImmutableArray<Concept> ConceptsIn(TextSpan span)
    {
        var (low, high) = (0, concepts.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (concepts[middle].Span.Start >= span.Start)
                high = middle;
            else
                low = middle + 1;
        }

        var end = low;
        while (end < concepts.Length && concepts[end].Span.End <= span.End)
            end++;
        return concepts.Slice(low, end - low);
    }

    /// <summary>The terms that start in the span.</summary>
    public ImmutableArray<Term> In(TextSpan span)
    {
        var first = FirstFrom(span.Start);
        return terms.Slice(first, Math.Max(0, FirstFrom(span.End) - first));
    }
}
