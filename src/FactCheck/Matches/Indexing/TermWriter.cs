using System.Runtime.InteropServices;
using System.Text;

namespace FactCheck.Matches.Indexing;

/// <summary>Numbers the terms of an index in the order in which they are met, and writes them down.</summary>
internal sealed class TermWriter
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> terms = [];

    public int Count => terms.Count;

    public string this[int number] => terms[number];

    public int NumberOf(string term)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, term, out var isKnown);
        if (!isKnown)
        {
            number = terms.Count;
            terms.Add(term);
        }

        return number;
    }

    public void Write(ImageWriter image)
    {
        var starts = new uint[terms.Count + 1];
        var text = new RecordBuffer();
        image.Begin(Section.TermTexts);
        for (var i = 0; i < terms.Count; i++)
        {
            starts[i] = (uint)image.Written;
            text.Clear();
            var length = Encoding.UTF8.GetByteCount(terms[i]);
            text.Bytes(Encoding.UTF8.GetBytes(terms[i]));
            image.Write(text.Written);
        }

        starts[^1] = (uint)image.Written;
        image.Begin(Section.TermStarts);
        image.WriteAll<uint>(starts);
        image.Begin(Section.TermTable);
        image.WriteAll<uint>(HashTable.Of(terms.Count, i => TermTexts.HashOf(terms[i])));
    }
}
