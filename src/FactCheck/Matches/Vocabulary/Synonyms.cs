using System.Collections.Frozen;
using System.Collections.Immutable;
using FactCheck.Tables;

namespace FactCheck.Matches.Vocabulary;

/// <summary>The words by which a property can name a concept: of each of its phrases the longest word, which no property with the phrase is without.</summary>
internal static class Synonyms
{
    private static readonly Lazy<FrozenDictionary<string, ImmutableArray<Term>>> ByConcept = new(() =>
        DataTable.Load("Matches/Vocabulary/statistics-phrases.tsv").Rows
            .SelectMany(row => row[1].Split(' '), (row, concept) => (Concept: Stemmer.Stem(concept), Phrase: row[0]))
            .GroupBy(pair => pair.Concept, pair => pair.Phrase, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.SelectMany(Words).Distinct(StringComparer.Ordinal).Select(word => new Term(word, default, IsName: false)).ToImmutableArray(), StringComparer.Ordinal));

    public static ImmutableArray<Term> Of(string concept) => ByConcept.Value.GetValueOrDefault(concept, []);

    private static IEnumerable<string> Words(string phrase)
    {
        var terms = TermReader.Read(phrase);
        if (terms.IsEmpty)
            return [];
        return terms.Length == 1 ? [terms[0].Form, .. Misspellings.Of(terms[0].Form)] : [terms.MaxBy(term => term.Form.Length).Form];
    }
}
