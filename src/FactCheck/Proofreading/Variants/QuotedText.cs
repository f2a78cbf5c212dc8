using System.Collections.Immutable;
using FactCheck.Sentences;

namespace FactCheck.Proofreading.Variants;

/// <summary>Tells whether a place lies in words that are somebody else's.</summary>
internal static class QuotedText
{
    public static bool Holds(ImmutableArray<Quotation> quotations, int place)
    {
        int low = 0, high = quotations.Length;
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (quotations[middle].Span.End > place)
                high = middle;
            else
                low = middle + 1;
        }

        return low < quotations.Length && quotations[low].Span.Start <= place;
    }
}
