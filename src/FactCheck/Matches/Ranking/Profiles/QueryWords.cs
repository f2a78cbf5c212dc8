using System.Collections.Immutable;

namespace FactCheck.Matches.Ranking.Profiles;

/// <summary>The different words of a query's own text, each with what it tells and where it stands.</summary>
internal sealed class QueryWords
{
    private readonly Dictionary<int, int> places = [];

    public QueryWords(WordSequence text)
    {
        var rarities = new List<double>();
        var names = new List<bool>();
        var forms = new List<string>();
        var occurrences = new List<List<int>>();
        Sequence = new int[text.Length];
        for (var at = 0; at < text.Length; at++)
        {
            if (places.TryAdd(text.Words[at], rarities.Count))
            {
                rarities.Add(text.Rarities[at]);
                names.Add(text.Names[at]);
                forms.Add(text.Forms[at]);
                occurrences.Add([]);
            }

            Sequence[at] = places[text.Words[at]];
            occurrences[Sequence[at]].Add(at);
        }

        (Rarities, Names, Forms, Occurrences) = ([.. rarities], [.. names], [.. forms], [.. occurrences.Select(list => list.ToArray())]);
    }

    /// <summary>How many different words there are; the arrays are as long.</summary>
    public int Count => Rarities.Length;

    public double[] Rarities { get; }

    /// <summary>Which are written as names where they stand first.</summary>
    public bool[] Names { get; }

    public ImmutableArray<string> Forms { get; }

    /// <summary>Where each stands in the text.</summary>
    public int[][] Occurrences { get; }

    /// <summary>The text, each word by its place among the different ones.</summary>
    public int[] Sequence { get; }

    /// <summary>The place of a word by its number in the index, or -1.</summary>
    public int PlaceOf(int term) => places.GetValueOrDefault(term, -1);
}
