namespace FactCheck.Mentions.Dates;

/// <summary>The values of plain years: there are few, they do not change, and texts are full of them.</summary>
internal static class YearFigures
{
    private const int First = 1000;
    private const int Count = 2000;
    private static readonly MentionValue.Temporal?[] Known = new MentionValue.Temporal?[Count];

    public static Figure Of(in Expression expression) => new(expression.Kind, ValueOf(expression), null, null);

    private static MentionValue.Temporal ValueOf(in Expression expression)
    {
        if (expression.Kind != MentionKind.Date || expression.Value.Length != 4 || !int.TryParse(expression.Value,
            System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var year) || year is < First or >= First + Count)
            return new MentionValue.Temporal(expression.Value);
        return Known[year - First] ??= new MentionValue.Temporal(expression.Value);
    }
}
