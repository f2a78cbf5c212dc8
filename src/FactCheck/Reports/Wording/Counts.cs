using System.Globalization;
using FactCheck.Proofreading.Words;
using Humanizer;

namespace FactCheck.Reports.Wording;

/// <summary>Numbers of things, in words and digits that are the same in every locale.</summary>
public static class Counts
{
    /// <summary>"1 claim", "1,204 claims".</summary>
    public static string Of(int count, string noun) => count == 1 ? $"1 {noun}" : $"{Of(count)} {Inflection.AddS(noun)}";

    public static string Of(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>"a, b and c".</summary>
    public static string List(IReadOnlyCollection<string> parts) => parts.Count < 2
        ? string.Concat(parts)
        : $"{string.Join(", ", parts.SkipLast(1))} and {parts.Last()}";

    /// <summary>"7.4 KB".</summary>
    public static string Bytes(long count) => count.Bytes().Humanize("0.#", CultureInfo.InvariantCulture);
}
