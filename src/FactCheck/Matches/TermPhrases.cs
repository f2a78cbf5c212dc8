using System.Collections.Immutable;
using FactCheck.Spans;

namespace FactCheck.Matches;

/// <summary>Finds a phrase among the terms of a text.</summary>
internal static class TermPhrases
{
    /// <summary>Where the phrase's words stand one after the other; null where they do not.</summary>
    public static TextSpan? Find(ImmutableArray<Term> words, string phrase)
    {
        var forms = TermReader.Read(phrase);
        for (var at = 0; !forms.IsEmpty && at + forms.Length <= words.Length; at++)
        {
            var i = 0;
            while (i < forms.Length && words[at + i].Form == forms[i].Form)
                i++;
            if (i == forms.Length)
                return new(words[at].Span.Start, words[at + i - 1].Span.End);
        }

        return null;
    }
}
