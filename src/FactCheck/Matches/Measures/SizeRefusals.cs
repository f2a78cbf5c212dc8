using FactCheck.Matches.Terms;
using FactCheck.Mentions;
using FactCheck.Sentences;
using Fractions;

namespace FactCheck.Matches.Measures;

/// <summary>Refuses figures of another order of size than the one on record: they count something else, or a magnitude that stands apart has not been read.</summary>
internal static class SizeRefusals
{
    /// <summary>Below this, shares and small counts, a hundredfold is nothing unusual.</summary>
    private static readonly Fraction SmallestCompared = 1000;

    private static readonly Fraction LargestRatio = 60;

    public static string? Of(IndexedClaim candidate, ClaimTerms terms, SegmentedText text)
    {
        if (terms.Claim.Mention is not { Figure: var figure } mention || Largest(figure) is not { } claimed)
            return null;
        var isUnread = figure.Value is MentionValue.Range { High: null } && !mention.Span.Of(text.Text).ContainsAnyInRange('0', '9') && mention.Span.Start > 0 && text.Text[mention.Span.Start - 1] == '(';
        if (isUnread || (figure.Unit is null && IsBeforeMagnitude(text.Text, mention.Span.End)))
            return "dimension: the magnitude of the figure stands apart from it";
        if (figure.Kind == MentionKind.Percent || claimed.IsZero)
            return null;
        var isNear = false;
        var isCompared = false;
        foreach (var value in candidate.Claim.Values)
        {
            if (value.Figure is not { Value: MentionValue.Exact { Value: var recorded } } on || (on.Unit is not null && figure.Unit is not null && on.Unit != figure.Unit) || recorded.Abs() < SmallestCompared)
                return null;
            isCompared = true;
            isNear |= claimed.Abs() * LargestRatio >= recorded.Abs() && claimed.Abs() <= recorded.Abs() * LargestRatio;
            isNear |= IsPowerOfThousand(claimed, recorded, figure.Resolution ?? Fraction.Zero);
        }

        return isCompared && !isNear ? "dimension: the figure is of quite another size than the one on record" : null;
    }

    private static Fraction? Largest(Figure figure) => figure.Value switch
    {
        MentionValue.Exact { Value: var value } => value,
        MentionValue.Range { High: var high, Low: var low } => high ?? low,
        _ => null,
    };

    /// <summary>"28.5 million" for 28,500: the same digits with another magnitude are a slip, and worth a look.</summary>
    private static bool IsPowerOfThousand(Fraction claimed, Fraction recorded, Fraction step) =>
        IsSame(claimed, recorded * 1000, step) || IsSame(claimed, recorded * 1_000_000, step) || IsSame(claimed, recorded / 1000, step) || IsSame(claimed, recorded / 1_000_000, step);

    /// <summary>To the digits written, where there are two of them and more.</summary>
    private static bool IsSame(Fraction claimed, Fraction shifted, Fraction step) => claimed == shifted || (claimed.Abs() >= step * 10 && (claimed - shifted).Abs() * 2 <= step);

    /// <summary>"38.8 (millions of)", "47.3 Millions": the number alone is not the figure.</summary>
    private static bool IsBeforeMagnitude(string text, int end)
    {
        var rest = text.AsSpan(end, Math.Min(16, text.Length - end)).TrimStart(" ([\u00A0");
        return rest.StartsWith("million", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("thousand", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("billion", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("crore", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("hundred", StringComparison.OrdinalIgnoreCase);
    }
}
