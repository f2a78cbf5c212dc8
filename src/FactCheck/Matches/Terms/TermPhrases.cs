using System.Collections.Immutable;
using FactCheck.Spans;

namespace FactCheck.Matches.Terms;

/// <summary>Finds a phrase among the terms of a text.</summary>
internal static class TermPhrases
{
    /// <summary>Where the phrase's words stand one after the other; null where they do not.</summary>
    public static TextSpan? Find(ImmutableArray<Term> words, string phrase)
    {
        foreach (var span in FindAll(words, [.. TermReader.Read(phrase).Select(term => term.Form)]))
            return span;
        return null;
    }

    /// <summary>Each place where the words with these forms stand one after the other.</summary>
    public static IEnumerable<TextSpan> FindAll(ImmutableArray<Term> words, ImmutableArray<string> forms)
    {
        for (var at = 0; !forms.IsEmpty && at + forms.Length <= words.Length; at++)
        {
            var i = 0;
            while (i < forms.Length && words[at + i].Form == forms[i])
                i++;
            if (i == forms.Length)
                yield return new(words[at].Span.Start, words[at + i - 1].Span.End);
        }
    }
}
