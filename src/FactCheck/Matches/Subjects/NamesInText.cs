using System.Collections.Immutable;
using FactCheck.Matches.Readings;
using FactCheck.Matches.Terms;
using FactCheck.Spans;
using FactCheck.Tables;

namespace FactCheck.Matches.Subjects;

/// <summary>
/// The names that a text has used so far, whether claims know them or not. What takes up one of them may stand for another that the text has named since: "The Dorne Museum lent a picture to the Prado. The museum had …".
/// </summary>
internal sealed class NamesInText(string text, KindNouns kinds)
{
    private static readonly WordList Indefinite = new("Matches/Subjects/indefinite-words.tsv");

    private readonly List<(TextSpan Span, string Form, bool Leads)> names = [];
    private readonly HashSet<string> nouns = new(StringComparer.Ordinal);

    /// <summary>Whether the text has used a word as a noun.</summary>
    public bool HasNoun(string form) => nouns.Contains(form);

    /// <param name="isHeading">What a heading names leads all below it.</param>
    public void Read(ImmutableArray<Term> terms, TextSpan sentence, bool isHeading)
    {
        for (var at = 0; at < terms.Length; at++)
        {
            var first = at;
            if (!char.IsUpper(text[terms[at].Span.Start]))
            {
                nouns.Add(terms[at].Form);
                continue;
            }

            while (at + 1 < terms.Length && char.IsUpper(text[terms[at + 1].Span.Start]) && text.AsSpan(terms[at].Span.End, terms[at + 1].Span.Start - terms[at].Span.End) is " ")
                at++;
            var run = new TextSpan(terms[first].Span.Start, terms[at].Span.End);
            if (IsName(terms[first], run, sentence))
                names.AddRange(terms[first..(at + 1)].Select(term => (term.Span, term.Form, isHeading || run.Start == FirstLetter(sentence) || NameForms.IsPossessive(run, text))));
        }
    }

    /// <summary>Whether the text has named anything but the thing between two places.</summary>
    /// <param name="leadsOnly">Only what opens a sentence, owns something or stands in a heading counts.</param>
    public bool HaveOther(NamedThing thing, TextSpan between, bool leadsOnly)
    {
        for (var at = names.Count - 1; at >= 0 && names[at].Span.Start >= between.Start; at--)
        {
            if (names[at].Span.Start < between.End && (!leadsOnly || names[at].Leads) && !thing.Last.Contains(names[at].Span) && !kinds.IsOf(names[at].Form, thing) && !thing.IsNamed(names[at].Form))
                return true;
        }

        return false;
    }

    /// <summary>A month, a place "in" which something is and whoever says something are nothing that a noun could stand for.</summary>
    private bool IsName(Term first, TextSpan run, TextSpan sentence)
    {
        var word = first.Span.Of(text);
        var lower = word.ToString().ToLowerInvariant();
        if (WordRoles.TryFind(lower, out _) || (run.Length == word.Length && Indefinite.Contains(lower)) || IsSpeech(NearbyWords.Before(text, run.Start)) || IsSpeech(NearbyWords.After(text, run.End)))
            return false;
        if (run.Start == FirstLetter(sentence))
            return !nouns.Contains(first.Form) && !(run.Length == word.Length && ((lower.EndsWith('s') && !NameForms.IsPossessive(run, text)) || lower.EndsWith("ing", StringComparison.Ordinal) || lower.EndsWith("ly", StringComparison.Ordinal)));
        return NearbyWords.Before(text, run.Start) is not ("in" or "at");
    }

    private static bool IsSpeech(string word) => WordRoles.TryFind(word.TrimEnd('.', ','), out var role) && role == WordRole.Speech;

    /// <summary>Behind quotation marks and brackets.</summary>
    private int FirstLetter(TextSpan sentence)
    {
        var at = sentence.Start;
        while (at < sentence.End && !char.IsLetterOrDigit(text[at]))
            at++;
        return at;
    }
}
