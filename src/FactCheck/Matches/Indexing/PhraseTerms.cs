using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace FactCheck.Matches.Indexing;

/// <summary>Reads the terms of claims. Subjects and properties come again and again: they are read once.</summary>
internal sealed class PhraseTerms(TermWriter terms)
{
    private const int MostKept = 1 << 16;
    private readonly Dictionary<string, int[]> known = new(StringComparer.Ordinal);

    /// <summary>The terms of each phrase; phrases without any are left out.</summary>
    public int[][] Read(ImmutableArray<string> phrases)
    {
        if (known.Count > MostKept)
            known.Clear();
        var read = new List<int[]>(phrases.Length);
        foreach (var phrase in phrases)
        {
            ref var numbers = ref CollectionsMarshal.GetValueRefOrAddDefault(known, phrase, out var isKnown);
            if (!isKnown)
                numbers = ReadOnce(phrase);
            if (numbers!.Length > 0)
                read.Add(numbers);
        }

        return [.. read];
    }

    public int[] ReadOnce(string text)
    {
        var read = TermReader.Read(text);
        var numbers = new int[read.Length];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = terms.NumberOf(read[i].Form);
        return numbers;
    }
}
