using System.Collections.Immutable;
using System.Runtime.InteropServices;
using FactCheck.Matches.Properties;
using FactCheck.Matches.Terms;

namespace FactCheck.Matches.Indexing;

/// <summary>Reads the terms of subjects and properties. They come again and again, and are read once.</summary>
internal sealed class PhraseTerms(TermWriter terms)
{
    private const int MostKept = 1 << 16;
    private readonly Dictionary<string, int[]> known = new(StringComparer.Ordinal);

    /// <summary>The terms of each property; those of silent words have one that stands for them.</summary>
    public int[][] ReadProperties(ImmutableArray<string> properties) => [.. properties.Select(property => TermsOf(property) is { Length: > 0 } numbers ? numbers : [terms.NumberOf(SilentPhrases.Form)])];

    /// <summary>The terms of each phrase; phrases without any are left out.</summary>
    public int[][] Read(ImmutableArray<string> phrases)
    {
        var read = new List<int[]>(phrases.Length);
        foreach (var phrase in phrases)
        {
            if (TermsOf(phrase) is { Length: > 0 } numbers)
                read.Add(numbers);
        }

        return [.. read];
    }

    private int[] TermsOf(string phrase)
    {
        if (known.Count > MostKept)
            known.Clear();
        ref var numbers = ref CollectionsMarshal.GetValueRefOrAddDefault(known, phrase, out var isKnown);
        if (!isKnown)
            numbers = [.. TermReader.Read(phrase).Select(term => terms.NumberOf(term.Form))];
        return numbers!;
    }
}
