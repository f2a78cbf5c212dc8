using FactCheck.Mentions;

namespace FactCheck.CuratedClaims.Linting;

/// <summary>Compares claims that speak of the same thing: entered twice, saying different things, or counted in different units.</summary>
internal static class SiblingCheck
{
    /// <summary>
    /// Each value is compared with the first of its meaning only, so that the cost grows with the number of claims and not with its square.
    /// </summary>
    public static void Check(IEnumerable<CuratedClaim> claims, FaultList faults)
    {
        var firstOfMeaning = new Dictionary<(string Subject, string Property), Entry>();
        var firstOfPeriod = new Dictionary<(string Subject, string Property, string? Period), Entry>();
        foreach (var claim in claims)
        {
            var compared = new HashSet<CuratedClaim>(ReferenceEqualityComparer.Instance) { claim };
            foreach (var (subject, property, entry) in Entries(claim))
            {
                if (!firstOfMeaning.TryAdd((subject, property), entry))
                    CompareUnits(entry, firstOfMeaning[(subject, property)], compared, faults);
                if (!firstOfPeriod.TryAdd((subject, property, entry.Period), entry))
                    CompareValues(entry, firstOfPeriod[(subject, property, entry.Period)], compared, faults);
            }
        }
    }

    private static IEnumerable<(string Subject, string Property, Entry Entry)> Entries(CuratedClaim claim) =>
        from subject in claim.Subjects
        from property in claim.Properties
        from value in claim.Values
        select (subject.ToLowerInvariant(), property.ToLowerInvariant(), new Entry(claim, value));

    private static void CompareUnits(Entry entry, Entry sibling, HashSet<CuratedClaim> compared, FaultList faults)
    {
        if (entry.IsOfOtherKind(sibling) || entry.Value.Figure is not { } figure || sibling.Value.Figure is not { } other || FigureAgreement.HaveOneDimension(figure, other))
            return;
        if (!compared.Add(sibling.Claim))
            return;
        faults.Warning(
            entry.Claim,
            entry.Value.Position,
            $"'{entry.Value.AsWritten}' is counted in another unit than {sibling}",
            "use a unit of the same kind, or words for the property that tell the two apart");
    }

    private static void CompareValues(Entry entry, Entry sibling, HashSet<CuratedClaim> compared, FaultList faults)
    {
        if (entry.IsOfOtherKind(sibling) || !compared.Add(sibling.Claim))
            return;
        if (entry.AgreesWith(sibling))
            faults.Warning(
                entry.Claim,
                entry.Value.Position,
                $"subject, property and period are those of {sibling}",
                "keep one of the two claims, or words for the property that tell them apart");
        else
            faults.Error(
                entry.Claim,
                entry.Value.Position,
                $"'{entry.Value.AsWritten}' contradicts {sibling}",
                "keep one claim, with the other value under `disputed-by`");
    }

    private sealed record Entry(CuratedClaim Claim, CuratedValue Value)
    {
        public string? Period => Value.Period ?? Claim.Period;

        /// <summary>"Founded" in 2009 and "founded" by somebody: a date, a name and a number answer different questions.</summary>
        public bool IsOfOtherKind(Entry other) => Value.Figure is null != other.Value.Figure is null || Value.Figure?.Value is MentionValue.Temporal != other.Value.Figure?.Value is MentionValue.Temporal;

        /// <summary>Two texts may both be right: a person has several roles.</summary>
        public bool AgreesWith(Entry other) => Value.Figure is { } figure && other.Value.Figure is { } otherFigure
            ? FigureAgreement.Agree(figure, Claim.Tolerance, otherFigure, other.Claim.Tolerance)
            : Value.Figure is null && other.Value.Figure is null;

        public override string ToString() => $"'{Value.AsWritten}' of {Claim.Id} ({Claim.File}:{Claim.Position})";
    }
}
