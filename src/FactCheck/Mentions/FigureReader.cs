namespace FactCheck.Mentions;

/// <summary>Reads a figure that stands alone, as in a claims file, with the same parsers as articles.</summary>
public static class FigureReader
{
    /// <param name="value">Such as <c>28,500</c>, <c>6.62607015e-34</c>, <c>27,000 to 33,000</c>, <c>70 %</c>, <c>2017-02-12</c>, <c>2017-02-11T17:55-05:00</c>.</param>
    /// <param name="unit">Such as <c>troops</c>, <c>percent</c>, <c>%</c>, <c>USD</c>, <c>tonne per year</c>; null when the value holds it or has none.</param>
    /// <returns>The figure, or null when the value is not one.</returns>
    public static Figure? Read(string value, string? unit) => throw new NotSupportedException(value + unit);
}
