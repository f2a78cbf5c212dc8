using System.Collections.Immutable;
using FactCheck.CuratedClaims;
using FactCheck.Matches.Readings;
using FactCheck.Matches.Terms;
using FactCheck.Matches.Vocabulary;

namespace FactCheck.Matches.Measures;

/// <summary>The whole of which a share on record is one: GDP, where the unit is "% of GDP" or the statement says "9.7 percent of GDP".</summary>
internal static class RecordedWholes
{
    /// <summary>Stems by which a property says itself that it is a share, and of what.</summary>
    private static readonly ImmutableArray<string> Shares = [.. new[] { "share", "percentage", "proportion", "ratio", "rate", "part", "fraction" }.Select(Stemmer.Stem)];

    /// <returns>As it is written; null where none is on record, or the property itself says of what it is a share.</returns>
    public static string? Of(CuratedClaim curated, PropertyPattern pattern)
    {
        foreach (var value in curated.Values)
        {
            if (ShareUnit.WholeOf(value.Unit ?? curated.Unit) is { } whole)
                return whole;
        }

        return pattern.Words.Any(word => Shares.Contains(word)) || InStatement(curated.Statement) is not { Length: > 0 } stated ? null : stated;
    }

    /// <summary>Whether a sentence takes its share of the same whole.</summary>
    /// <param name="complement">The terms behind "percent of".</param>
    /// <param name="concepts">What they name.</param>
    public static bool Are(string whole, IReadOnlyList<Term> complement, ImmutableArray<Concept> concepts)
    {
        var own = PropertyPattern.Of(whole);
        return complement.Any(term => own.Words.Contains(term.Form)) || concepts.Any(concept => own.Elements.Any(element => element.Form == concept.Form));
    }

    /// <summary>"GDP" of "spent 9.7 percent of GDP on health": up to the next word that is no noun.</summary>
    private static string? InStatement(string statement)
    {
        foreach (var opener in ShareUnit.Openers)
        {
            if (statement.IndexOf(opener, StringComparison.Ordinal) is var at and >= 0)
                return Noun(statement[(at + opener.Length)..]);
        }

        return null;
    }

    private static string Noun(string behind)
    {
        var words = behind.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var end = 0;
        while (end < words.Length && (!WordRoles.TryFind(words[end].ToLowerInvariant(), out var role) || role is WordRole.Open or WordRole.Article))
        {
            end++;
            if (words[end - 1][^1] is ',' or '.' or ';')
                break;
        }

        return string.Join(' ', words[..end]).TrimEnd('.', ',', ';');
    }
}
