using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace FactCheck.Matches.Ranking;

/// <summary>
/// Scores documents against a query by Okapi BM25 (S. Robertson and H. Zaragoza, "The Probabilistic Relevance Framework", 2009), whatever their features are:
/// words or character grams.
/// </summary>
internal sealed class Bm25Index
{
    private readonly double saturation;
    private readonly double lengthWeight;
    private readonly Dictionary<string, List<Posting>> postings = new(StringComparer.Ordinal);
    private readonly List<int> lengths = [];
    private double averageLength;

    /// <param name="saturation">k1: how soon a repeated feature stops to count.</param>
    /// <param name="lengthWeight">b: how much a long document pays for its length, from 0 to 1.</param>
    public Bm25Index(double saturation, double lengthWeight)
    {
        this.saturation = saturation;
        this.lengthWeight = lengthWeight;
    }

    /// <summary>Adds the next document; its number is the count of documents before.</summary>
    public void Add(IEnumerable<string> features)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var length = 0;
        foreach (var feature in features)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, feature, out _)++;
            length++;
        }

        foreach (var (feature, count) in counts)
            (CollectionsMarshal.GetValueRefOrAddDefault(postings, feature, out _) ??= []).Add(new(lengths.Count, count));
        lengths.Add(length);
        averageLength += (length - averageLength) / lengths.Count;
    }

    /// <summary>Adds each document's score times <paramref name="weight"/> to <paramref name="scores"/>, which has one place a document.</summary>
    public void Score(ImmutableHashSet<string> features, double weight, Span<double> scores)
    {
        foreach (var feature in features)
        {
            if (!postings.TryGetValue(feature, out var list))
                continue;
            var rarity = Rarity(list.Count) * weight;
            foreach (var posting in CollectionsMarshal.AsSpan(list))
            {
                var length = 1 - lengthWeight + (lengthWeight * lengths[posting.Document] / averageLength);
                scores[posting.Document] += rarity * posting.Count * (saturation + 1) / (posting.Count + (saturation * length));
            }
        }
    }

    /// <summary>What a document of average length would score that holds each of the features once.</summary>
    public double Ideal(ImmutableHashSet<string> features) =>
        features.Sum(feature => Rarity(postings.TryGetValue(feature, out var list) ? list.Count : 0));

    private double Rarity(int documents) => Math.Log(1 + ((lengths.Count - documents + 0.5) / (documents + 0.5)));

    private readonly record struct Posting(int Document, int Count);
}
