using System.Runtime.InteropServices;
using FactCheck.Matches.Indexing;
using FactCheck.Matches.Ranking.Candidates;

namespace FactCheck.Matches.Ranking.Profiles;

/// <summary>Reads the texts of one query as words by the numbers that an index gives them.</summary>
internal sealed class WordSequenceReader(RankingIndex index)
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private int unknown;

    public WordSequence Read(string? text)
    {
        var terms = RankedText.Terms(text);
        var sequence = new WordSequence(new int[terms.Length], new float[terms.Length], new bool[terms.Length], new string[terms.Length]);
        for (var at = 0; at < terms.Length; at++)
        {
            var number = NumberOf(terms[at].Form);
            sequence.Words[at] = number;
            sequence.Rarities[at] = index.RarityOf(number) / (float)WordScore.RarityUnit;
            sequence.Names[at] = terms[at].IsName;
            sequence.Forms[at] = terms[at].Form;
        }

        return sequence;
    }

    private int NumberOf(string form)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, form, out var isKnown);
        if (!isKnown)
            number = index.Find(form) is >= 0 and var found ? found : --unknown;
        return number;
    }
}
