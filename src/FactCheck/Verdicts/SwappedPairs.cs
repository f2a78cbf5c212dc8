using System.Collections.Immutable;
using FactCheck.Mentions;

namespace FactCheck.Verdicts;

/// <summary>
/// Recognises two figures of a sentence that have changed places: "was adopted on the second and took effect on the first", "78 % oxygen and 21 % nitrogen". Each is just the one on record of the other, which is hardly chance.
/// </summary>
internal static class SwappedPairs
{
    private const int MostApart = 3;
    private const string Explanation = "the two figures of the sentence have changed places";

    /// <param name="numberText">The number of a claim as written.</param>
    public static ImmutableArray<Verdict> Find(ImmutableArray<Verdict> verdicts, Func<Verdict, string> numberText)
    {
        ImmutableArray<Verdict>.Builder? found = null;
        for (var first = 0; first < verdicts.Length; first++)
        {
            for (var second = first + 1; second < verdicts.Length && second - first <= MostApart && verdicts[second].Claim.Sentence == verdicts[first].Claim.Sentence; second++)
            {
                if (Swapped(verdicts[first], verdicts[second]) is not { } mine || Swapped(verdicts[second], verdicts[first]) is not { } theirs || mine.Match.Curated.Id == theirs.Match.Curated.Id || !ArePrecise(verdicts[first].Claim.Mention!.Figure, verdicts[second].Claim.Mention!.Figure))
                    continue;
                found ??= verdicts.ToBuilder();
                found[first] = Of(verdicts[first], mine, numberText(verdicts[second]));
                found[second] = Of(verdicts[second], theirs, numberText(verdicts[first]));
            }
        }

        return found?.ToImmutable() ?? verdicts;
    }

    /// <summary>What is on record of one claim, where it is surely of the same thing, and just what the other claim states.</summary>
    private static Comparison? Swapped(Verdict verdict, Verdict other)
    {
        if (verdict.Kind is not (VerdictKind.Unsupported or VerdictKind.Contradicted) || verdict.Claim.Mention is not { Figure: var own } mention || other.Claim.Mention is not { Figure: var next } beside || !IsPlain(mention) || !IsPlain(beside) || own.Value.Equals(next.Value) || other.Claim.WorkedOutFrom is not null)
            return null;
        foreach (var comparison in verdict.Comparisons)
        {
            if (comparison is { Match: { Doubt: null, Denial: null }, Value: { } value } && !Agrees(verdict, comparison) && next.Kind == own.Kind
                && ValueComparer.Compare(other.Claim, value, comparison.Match.Curated.Tolerance) is { Kind: not AgreementKind.Differs, IsVague: false })
                return comparison;
        }

        return null;
    }

    private static bool Agrees(Verdict verdict, Comparison comparison) =>
        ValueComparer.Compare(verdict.Claim, comparison.Value!, comparison.Match.Curated.Tolerance) is not { Kind: AgreementKind.Differs };

    /// <summary>"About" may stand before either.</summary>
    private static bool IsPlain(Mention mention) => Hedges.MeaningOf(mention.Hedge) is HedgeMeaning.None or HedgeMeaning.Approximate;

    /// <summary>Two small counts, or two years, agree by chance.</summary>
    private static bool ArePrecise(Figure one, Figure other) => one.Value is MentionValue.Temporal ? IsPrecise(one) && IsPrecise(other) : IsPrecise(one) || IsPrecise(other);

    private static bool IsPrecise(Figure figure) => figure switch
    {
        { Value: MentionValue.Temporal { Edtf.Length: var length } } => length >= 7,
        { Value: MentionValue.Exact { Value: var value }, Resolution: { } step } => value.Abs() >= step * 10,
        _ => false,
    };

    private static Verdict Of(Verdict verdict, Comparison comparison, string correction) => verdict with
    {
        Kind = VerdictKind.Contradicted,
        Comparisons = [comparison with { Kind = VerdictKind.Contradicted, Doubt = null }, .. verdict.Comparisons.Where(other => other.Match != comparison.Match)],
        Diagnosis = new(Explanation, correction),
        Reason = comparison.Reason,
    };
}
