using System.Collections.Frozen;
using FactCheck.Matches.Terms;
using FactCheck.Mentions;
using FactCheck.Tables;

namespace FactCheck.Matches.Measures;

/// <summary>Decides whether a claimed figure and a figure on record measure the same kind of thing.</summary>
internal static class UnitAgreement
{
    private static readonly Lazy<FrozenDictionary<string, string>> NounGroups = new(() =>
        DataTable.Load("Matches/Measures/counted-nouns.tsv").Rows.DistinctBy(row => Stemmer.Stem(row[0])).ToFrozenDictionary(row => Stemmer.Stem(row[0]), row => row[1], StringComparer.Ordinal));

    private const string People = "people";
    private const string Dollar = "USD";
    private const string Per = " per ";

    /// <returns>The agreement in words ("unit: tonne"), or null when the two do not compare.</returns>
    public static string? Of(Figure claimed, Figure evidence)
    {
        if (IsTemporal(claimed) || IsTemporal(evidence))
            return IsTemporal(claimed) && IsTemporal(evidence) && IsDuration(claimed) == IsDuration(evidence) ? "both are dates" : null;
        if (IsRank(claimed) || IsRank(evidence))
            return IsRank(claimed) && IsRank(evidence) ? "both are ranks" : null;
        // The same number in percent and in percentage points is a slip that is worth a look; different numbers are different things.
        if (IsPercent(claimed) || IsPercent(evidence))
            return IsPercent(claimed) && IsPercent(evidence) && (claimed.Unit == evidence.Unit || claimed.Value.Equals(evidence.Value)) ? $"unit: {evidence.Unit}" : null;
        if (claimed.Kind == MentionKind.Currency || evidence.Kind == MentionKind.Currency)
            return claimed.Unit == evidence.Unit ? $"currency: {evidence.Unit}" : null;
        if (claimed.Unit == evidence.Unit)
            return evidence.Unit is null ? "both are plain numbers" : $"unit: {evidence.Unit}";
        var (mine, theirs) = (Measure(claimed.Unit), Measure(evidence.Unit));
        if ((mine is null && claimed.Unit is null && IsCount(theirs)) || (theirs is null && evidence.Unit is null && IsCount(mine)))
            return $"counted: {evidence.Unit ?? claimed.Unit}";
        if ((mine is not null || theirs is not null) && !(IsCount(mine ?? theirs) && (mine is null || theirs is null)))
            return mine is not null && theirs is not null && mine.Dimension == theirs.Dimension ? $"unit: {theirs.Name}" : null;
        return CountedAgreement(claimed.Unit, evidence.Unit);
    }

    /// <summary>"$7.25" of a wage that is paid by the hour.</summary>
    public static bool IsRateOf(string unit, string rate) => rate.StartsWith(unit, StringComparison.Ordinal) && rate.AsSpan(unit.Length) is " per hour";

    /// <summary>"$347 a month" of a wage that its property says to be that of a month, "9,750 international dollars" of an income on record in US dollars: the property tells the rest.</summary>
    public static bool IsMoneyOf(string unit, string money) => RateOf(unit, money).Length > 0 || (money == Dollar && unit.EndsWith("dollars", StringComparison.OrdinalIgnoreCase));

    /// <summary>"month" of "USD per month" beside "USD"; empty where the unit is no rate of that money.</summary>
    public static ReadOnlySpan<char> RateOf(string unit, string money) =>
        unit.StartsWith(money, StringComparison.Ordinal) && unit.AsSpan(money.Length).StartsWith(Per, StringComparison.Ordinal) ? unit.AsSpan(money.Length + Per.Length) : default;

    /// <summary>"43rd" counts nothing: it is compared with no value.</summary>
    public static bool IsRank(Figure figure) => figure.Kind == MentionKind.Ordinal;

    private static UnitDefinition? Measure(string? unit) => unit is null ? null : Units.Find(unit);

    /// <summary>Both count things: the nouns must be the same, of one group ("troops" and "soldiers"), or one of them unnamed.</summary>
    private static string? CountedAgreement(string? claimed, string? evidence)
    {
        if (claimed is null || evidence is null)
            return $"counted: {evidence ?? claimed}";
        return Group(claimed) == Group(evidence) ? $"counted: {evidence}" : null;
    }

    /// <summary>A number of things, of people too, and no amount of a measure, money, share, rank or time.</summary>
    public static bool IsCount(Figure figure) =>
        figure is { Kind: MentionKind.Number or MentionKind.Quantity, Value: not MentionValue.Temporal } && (Measure(figure.Unit) is not { } measure || IsCount(measure));

    /// <summary>"Employees", "inhabitants".</summary>
    public static bool CountsPeople(string noun) => Group(noun) == People;

    private static string Group(string noun)
    {
        var stem = Stemmer.Stem(noun[(noun.LastIndexOf(' ') + 1)..].ToLowerInvariant());
        // "100,000 North Koreans" are people; "11 Oscars" are not.
        var isPeople = char.IsUpper(noun[noun.LastIndexOf(' ') + 1]) && (noun.EndsWith("ans", StringComparison.Ordinal) || noun.EndsWith("ese", StringComparison.Ordinal));
        return NounGroups.Value.GetValueOrDefault(stem, isPeople ? People : stem);
    }

    /// <summary>People are a unit of the table, but they are counted as anything else is.</summary>
    private static bool IsCount(UnitDefinition? unit) => unit?.Dimension == "count";

    private static bool IsTemporal(Figure figure) => figure.Value is MentionValue.Temporal;

    private static bool IsDuration(Figure figure) => figure.Kind == MentionKind.Duration;

    private static bool IsPercent(Figure figure) => figure.Kind == MentionKind.Percent;
}
