using System.Collections;
using System.Globalization;
using System.Reflection;

namespace FactCheck.Tests.Matches.Indexing;

/// <summary>Everything that a record holds, all the way down, as text: two are the same when they are written out the same.</summary>
internal static class WrittenOut
{
    public static string Of(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        Fractions.Fraction fraction => $"{fraction.Numerator}/{fraction.Denominator}",
        IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(Of))}]",
        _ when value.GetType().IsPrimitive || value.GetType().IsEnum => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        _ => $"{value.GetType().Name}({string.Join(", ", PropertiesOf(value.GetType()).Select(property => $"{property.Name}: {Of(property.GetValue(value))}"))})",
    };

    public static IEnumerable<PropertyInfo> PropertiesOf(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetMethod!.GetParameters().Length == 0);
}
