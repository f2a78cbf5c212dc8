using System.Buffers;
using FactCheck.Matches.Terms;
using FactCheck.Spans;

namespace FactCheck.Matches;

/// <summary>
/// Tells which words around a figure say nothing of it: what follows it behind a clause mark ("5 million, of which half are women"), and what stands between commas before it
/// ("the population of Macau, which is all urban, is 445,594").
/// </summary>
internal sealed class Asides
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(",;(:");
    private static readonly string[] Openers = [" which ", " but ", " while ", " whereas ", " with ", " and ", " who "];
    private readonly int from;
    private readonly TextSpan inserted;

    public Asides(ClaimTerms terms, string text)
    {
        var mention = terms.Claim.Mention?.Span ?? new TextSpan(terms.ClauseSpan.End, terms.ClauseSpan.End);
        from = mention.End + FirstBreak(text.AsSpan(mention.End, Math.Max(0, terms.ClauseSpan.End - mention.End)));
        var before = text.AsSpan(terms.ClauseSpan.Start, Math.Max(0, mention.Start - terms.ClauseSpan.Start));
        var open = Math.Max(before.IndexOf(", which "), before.IndexOf(", who "));
        var close = open < 0 ? -1 : before[(open + 1)..].LastIndexOf(',');
        inserted = close < 0 ? default : new(terms.ClauseSpan.Start + open, terms.ClauseSpan.Start + open + 1 + close);
    }

    public bool Hold(TextSpan word) => word.Start >= from || inserted.Contains(word);

    private static int FirstBreak(ReadOnlySpan<char> after)
    {
        var first = after.IndexOfAny(Marks);
        first = first < 0 ? after.Length : first;
        foreach (var opener in Openers)
        {
            var at = after[..first].IndexOf(opener);
            first = at < 0 ? first : at;
        }

        return first;
    }
}
