using FactCheck.Matches.Ranking.Candidates;

namespace FactCheck.Matches.Indexing;

/// <summary>
/// What re-ranking reads of a claim, as an image stores it: how many different words it has and how many of these are not the speaker's alone; their numbers; for each of its texts
/// the words as places among these, doubled, and one more where a word is written as a name; its numbers; its years.
/// </summary>
internal static class ProfileRecord
{
    public static void Write(ClaimTexts texts, TermWriter terms, RecordBuffer to)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var numbers = new List<int>();
        var told = 0;
        var sequences = new List<int>();
        foreach (var (field, words) in texts.Fields.Index())
        {
            sequences.Add(words.Length);
            foreach (var word in words)
            {
                if (places.TryAdd(word.Form, numbers.Count))
                    numbers.Add(terms.NumberOf(word.Form));
                sequences.Add((places[word.Form] << 1) | (word.IsName ? 1 : 0));
            }

            if (field < texts.Fields.Length - 1)
                told = numbers.Count;
        }

        to.Number(numbers.Count);
        to.Number(told);
        numbers.ForEach(number => to.Number(number));
        sequences.ForEach(number => to.Number(number));
        to.Number(texts.Numbers.Values.Length);
        foreach (var value in texts.Numbers.Values)
            to.Fixed(value);
        to.Number(texts.Numbers.Years.Length);
        foreach (var year in texts.Numbers.Years)
            to.Number(year);
    }

    /// <summary>The same record by the numbers that another index gives the words.</summary>
    public static void Renumber(ReadOnlySpan<byte> record, TermRenumbering numbers, RecordBuffer to)
    {
        var from = new RecordReader(record);
        var count = from.Count();
        to.Number(count);
        to.Number(from.Count());
        for (; count > 0; count--)
            to.Number(numbers.NumberOf(from.Count()));
        to.Bytes(record[from.At..]);
    }

    /// <summary>Each word with how often it comes, as <see cref="ClaimWords"/> counts it.</summary>
    public static (int Term, int Frequency)[] Words(ReadOnlySpan<byte> record)
    {
        var from = new RecordReader(record);
        var words = new (int Term, int Frequency)[from.Count()];
        from.Count();
        for (var i = 0; i < words.Length; i++)
            words[i].Term = from.Count();
        foreach (var weight in ClaimTexts.FieldWeights)
        {
            for (var length = from.Count(); length > 0; length--)
                words[from.Count() >> 1].Frequency += weight;
        }

        return words;
    }
}
