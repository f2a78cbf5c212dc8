namespace FactCheck.Mentions.Dates;

/// <summary>The figures of plain years: there are few, they do not change, and texts are full of them.</summary>
internal static class YearFigures
{
    private const int First = 1000;
    private const int Count = 2000;
    private static readonly Figure?[] Known = new Figure?[Count];

    public static Figure Of(in Expression expression)
    {
        if (expression.Kind != MentionKind.Date || expression.Value.Length != 4 || !int.TryParse(expression.Value,
            System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var year) || year is < First or >= First + Count)
            return New(expression);
        return Known[year - First] ??= New(expression);
    }

    private static Figure New(in Expression expression) => new(expression.Kind, new MentionValue.Temporal(expression.Value), null, null);
}
