using System.Collections.Concurrent;
using System.Collections.Immutable;
using FactCheck.Matches.Terms;
using FactCheck.Tables;

namespace FactCheck.Matches.Vocabulary;

/// <summary>The words by which a property can name a concept: of each of its phrases the longest word, which no property with the phrase is without.</summary>
internal static class Synonyms
{
    private static readonly ConcurrentDictionary<string, ImmutableArray<Term>> Known = new(StringComparer.Ordinal);

    public static ImmutableArray<Term> Of(string concept) => Known.GetOrAdd(concept, static concept => Find(concept));

    private static ImmutableArray<Term> Find(string concept)
    {
        var starts = TableImage.Shared.Section<int>(TableSection.SynonymStarts);
        var number = TableImage.Shared.NumberOf(concept);
        if (number + 1 >= starts.Length)
            return [];
        var words = new HashSet<string>(StringComparer.Ordinal);
        var terms = ImmutableArray.CreateBuilder<Term>();
        foreach (var phrase in TableImage.Shared.Section<ushort>(TableSection.Synonyms)[starts[number]..starts[number + 1]])
        {
            foreach (var word in Words(TableImage.Shared.Text(phrase).ToString()).Where(words.Add))
                terms.Add(new(word, default, IsName: false));
        }

        return terms.ToImmutable();
    }

    private static IEnumerable<string> Words(string phrase)
    {
        var terms = TermReader.Read(phrase);
        if (terms.IsEmpty)
            return [];
        return terms.Length == 1 ? [terms[0].Form, .. Misspellings.Of(terms[0].Form)] : [terms.MaxBy(term => term.Form.Length).Form];
    }
}
