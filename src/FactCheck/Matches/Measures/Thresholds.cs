using System.Collections.Immutable;
using System.Globalization;
using FactCheck.CuratedClaims;
using FactCheck.Matches.Readings;
using FactCheck.Matches.Terms;
using FactCheck.Mentions.Numbers;
using FactCheck.Tables;

namespace FactCheck.Matches.Measures;

/// <summary>Tells that what is counted lies within other bounds than on record: "seen within 12 hours", where those within four are known.</summary>
internal static class Thresholds
{
    /// <summary>"At least the 12 hours": in words.</summary>
    private const int LongestWay = 2;

    private static readonly WordList Bounds = new("Matches/Measures/bound-words.tsv");

    /// <returns>The reason to refuse, in words, or null.</returns>
    public static string? RefusalOf(CuratedClaim curated, FigureClause? clause)
    {
        if (clause is null || clause.IsDate)
            return null;
        var words = clause.Reading.Words;
        for (var at = 1; at + 1 < words.Length; at++)
        {
            if (words[at].Role != WordRole.Number || words[at + 1] is not { Role: WordRole.Open, Mark: '\0' or '-' } unit || words[at].Span.Overlaps(clause.Figure) || !clause.Contains(words[at].Span) || !IsBound(words, at))
                continue;
            var recorded = OnRecord(curated, Stemmer.Stem(unit.Text));
            if (!recorded.IsEmpty && ValueOf(words[at].Text) is { } value && !recorded.Contains(value))
                return $"property: \"{words[at].Text} {unit.Text}\" is another bound than the one on record";
        }

        return null;
    }

    private static bool IsBound(ImmutableArray<ReadingWord> words, int number)
    {
        for (var at = number - 1; at >= Math.Max(0, number - LongestWay); at--)
        {
            if (Bounds.Contains(words[at].Text))
                return true;
        }

        return false;
    }

    /// <summary>The numbers that a property has before the unit: four of "seen within four hours".</summary>
    private static ImmutableArray<decimal> OnRecord(CuratedClaim curated, string unit)
    {
        var found = ImmutableArray.CreateBuilder<decimal>();
        foreach (var property in curated.Properties)
        {
            var words = property.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
            for (var at = 0; at + 1 < words.Length; at++)
            {
                if (ValueOf(words[at]) is { } value && Stemmer.Stem(words[at + 1].ToLowerInvariant()) == unit)
                    found.Add(value);
            }
        }

        return found.ToImmutable();
    }

    private static decimal? ValueOf(string number) =>
        decimal.TryParse(number, NumberStyles.Number, CultureInfo.InvariantCulture, out var digits) ? digits
            : NumberWords.TryFind(number, out var word) && word is { Form: NumberWordForm.Cardinal, Role: not NumberWordRole.Scale } ? (decimal)word.Value : null;
}
