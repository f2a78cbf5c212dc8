using System.Globalization;

namespace FactCheck.Training.Tagging;

/// <summary>The files of WordNet: which word is which part of speech, how often, and the sentences that show it in use.</summary>
internal sealed class WordNetFolder(string path)
{
    /// <summary>The parts of speech as the files name them.</summary>
    public static readonly string[] Parts = ["noun", "verb", "adj", "adv"];

    private static readonly Dictionary<char, string> PartsBySenseKey = new() { ['1'] = "noun", ['2'] = "verb", ['3'] = "adj", ['4'] = "adv", ['5'] = "adj" };

    /// <summary>How often a word was met as each part of speech, in tagged texts.</summary>
    public Dictionary<(string Word, string Part), int> Counts()
    {
        var counts = new Dictionary<(string Word, string Part), int>();
        foreach (var line in File.ReadLines(Path.Combine(path, "cntlist.rev")))
        {
            // "abandon%2:40:00:: 5 6": sense key, number of the sense, count.
            var cells = line.Split(' ');
            var sign = cells[0].IndexOf('%', StringComparison.Ordinal);
            var key = (cells[0][..sign], PartsBySenseKey[cells[0][sign + 1]]);
            counts[key] = counts.GetValueOrDefault(key) + int.Parse(cells[2], CultureInfo.InvariantCulture);
        }

        return counts;
    }

    /// <summary>Every word of one part that is written without a space, with the number of its senses.</summary>
    public IEnumerable<(string Word, int Senses)> Words(string part) =>
        File.ReadLines(Path.Combine(path, $"index.{part}")).Where(line => line[0] != ' ').Select(line => line.Split(' '))
            .Where(cells => !cells[0].Contains('_', StringComparison.Ordinal)).Select(cells => (cells[0], int.Parse(cells[2], CultureInfo.InvariantCulture)));

    /// <summary>Irregular forms with their words.</summary>
    public IEnumerable<(string Form, string Word)> Exceptions(string part) =>
        File.ReadLines(Path.Combine(path, $"{part}.exc")).Select(line => line.Split(' ')).Select(cells => (cells[0], cells[1]));

    /// <summary>The sentences that show a sense, with the words of that sense.</summary>
    public IEnumerable<(string Sentence, string[] Words, string Part)> Examples()
    {
        foreach (var part in Parts)
        {
            foreach (var line in File.ReadLines(Path.Combine(path, $"data.{part}")).Where(line => line[0] != ' '))
            {
                var gloss = line.IndexOf(" | ", StringComparison.Ordinal);
                var cells = line[..gloss].Split(' ');
                var count = int.Parse(cells[3], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
                var words = Enumerable.Range(0, count).Select(i => cells[4 + (2 * i)].Split('(')[0].ToLowerInvariant()).ToArray();
                var quoted = line[gloss..].Split('"');
                for (var i = 1; i < quoted.Length; i += 2)
                    yield return (quoted[i], words, part);
            }
        }
    }
}
