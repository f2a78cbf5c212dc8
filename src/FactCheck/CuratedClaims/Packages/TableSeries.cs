using System.Collections.Immutable;
using FactCheck.CuratedClaims.Nodes;

namespace FactCheck.CuratedClaims.Packages;

/// <summary>The values of one entity and property of a table.</summary>
/// <param name="offset">Where its first row names the entity.</param>
internal sealed class TableSeries(string entity, string property, int offset, ClaimsSource source)
{
    private readonly HashSet<string> periods = new(StringComparer.Ordinal);
    private readonly ImmutableArray<CuratedValue>.Builder values = ImmutableArray.CreateBuilder<CuratedValue>();

    public string Entity => entity;

    public string Property => property;

    public int Offset => offset;

    public ClaimsSource Source => source;

    public ImmutableArray<CuratedValue> Values => values.ToImmutable();

    /// <returns>False when the period has a value already.</returns>
    public bool Add(CuratedValue value)
    {
        if (!periods.Add(value.Period ?? ""))
            return false;
        values.Add(value);
        return true;
    }
}
