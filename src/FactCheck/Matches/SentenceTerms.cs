using System.Collections.Immutable;
using FactCheck.Spans;

namespace FactCheck.Matches;

/// <summary>The terms of a sentence or of the title, with what is asked of them again and again: their forms, and the subjects they name.</summary>
internal sealed class SentenceTerms(ImmutableArray<Term> terms, ClaimIndex index)
{
    public ImmutableArray<Term> All => terms;

    public HashSet<string> Forms => field ??= [.. terms.Select(term => term.Form)];

    public ImmutableArray<NamedSubject> Subjects => field.IsDefault ? field = index.FindSubjects(terms) : field;

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

    /// <summary>The terms that start in the span.</summary>
    public ImmutableArray<Term> In(TextSpan span)
    {
        var first = FirstFrom(span.Start);
        return terms.Slice(first, Math.Max(0, FirstFrom(span.End) - first));
    }
}
