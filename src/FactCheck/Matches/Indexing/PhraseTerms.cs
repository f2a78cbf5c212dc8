using System.Collections.Immutable;
using System.Runtime.InteropServices;
using FactCheck.Matches.Terms;

namespace FactCheck.Matches.Indexing;

/// <summary>Reads the terms of subjects and properties. They come again and again, and are read once.</summary>
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
                numbers = [.. TermReader.Read(phrase).Select(term => terms.NumberOf(term.Form))];
            if (numbers!.Length > 0)
                read.Add(numbers);
        }

        return [.. read];
    }
}
