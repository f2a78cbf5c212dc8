namespace FactCheck.CuratedClaims.Packages;

/// <summary>A column as a data package's schema describes it.</summary>
/// <param name="Type">Such as <c>number</c>, <c>integer</c>, <c>year</c>, <c>string</c>.</param>
internal sealed record DataColumn(string Name, string Type, string DecimalPoint, string? GroupMark)
{
    /// <summary>Whether nothing but figures may stand in it.</summary>
    public bool IsNumeric => Type is "number" or "integer";

    /// <summary>A number of the column as an article would write it.</summary>
    public string Plain(string cell)
    {
        if (!IsNumeric)
            return cell;
        if (GroupMark is { Length: > 0 })
            cell = cell.Replace(GroupMark, "", StringComparison.Ordinal);
        return DecimalPoint == "." ? cell : cell.Replace(DecimalPoint, ".", StringComparison.Ordinal);
    }
}
