using FactCheck.Matches.Ranking.Meanings;
using FactCheck.Matches.Terms;
using FactCheck.Tables;

namespace FactCheck.Training.Meanings;

/// <summary>Makes the file that <see cref="MeaningTable"/> reads from word vectors.</summary>
internal static class MeaningTraining
{
    /// <summary>The most frequent words, of which inflections of one word become one.</summary>
    private const int Words = 60_000;

    private const int Sample = 20_000;
    private const int LargestValue = 7;

    public static void Run(string vectors, string output)
    {
        var words = WordVectors.Read(vectors, Meaning.Dimensions, Words);
        CommonDirections.Remove([.. words.Select(word => word.Vector)], Sample);
        var meanings = new SortedDictionary<uint, byte[]>();
        foreach (var (word, vector) in words.Where(word => word.Word.Length > 1 && word.Word.All(char.IsAsciiLetter)))
            meanings.TryAdd(ImageHash.Of(Stemmer.Stem(word)), Pack(vector));
        var bytes = Table(meanings);
        File.WriteAllBytes(output, bytes);
        Console.WriteLine($"{meanings.Count} forms of {words.Count} words, {bytes.Length} bytes");
    }

    private static byte[] Table(SortedDictionary<uint, byte[]> meanings)
    {
        using var table = new MemoryStream();
        using var writer = new BinaryWriter(table);
        var groups = meanings.Keys.CountBy(hash => (int)(hash >> MeaningTable.GroupShift)).ToDictionary();
        var start = 0;
        for (var group = 0; group <= MeaningTable.Groups; group++)
        {
            writer.Write(start);
            start += groups.GetValueOrDefault(group);
        }

        foreach (var hash in meanings.Keys)
            writer.Write(hash);
        foreach (var packed in meanings.Values)
            writer.Write(packed);
        return table.ToArray();
    }

    /// <summary>The direction alone, its largest value at seven.</summary>
    private static byte[] Pack(double[] vector)
    {
        var scale = LargestValue / vector.Max(Math.Abs);
        var packed = new byte[vector.Length / 2];
        for (var i = 0; i < packed.Length; i++)
            packed[i] = (byte)(Value(vector[2 * i]) | (Value(vector[(2 * i) + 1]) << 4));
        return packed;

        int Value(double value) => (int)Math.Round(value * scale, MidpointRounding.AwayFromZero) + Meaning.PackedOffset;
    }
}
