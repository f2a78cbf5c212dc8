using FactCheck.Matches.Terms;
using FactCheck.Spans;
using FactCheck.Tables;

namespace FactCheck.Matches.Subjects;

/// <summary>Tells which names of the text around a sentence its figure may be said of: a month or a day is no bearer, and beside a subject with a name of its own only a place is one.</summary>
internal static class RivalNames
{
    private static readonly WordList Times = new("Matches/Subjects/time-names.tsv");

    private static readonly WordList Placing = new("Matches/Subjects/placing-words.tsv");

    /// <summary>"Tavria's blackout", "the blackout in Tavria": the sentence itself names whose it is, as "the blackout" does not.</summary>
    public static bool SaysWhose(SubjectAgreement subject, IndexedClaim indexed, TextSpan sentence, string text)
    {
        if (subject.Place != SubjectPlace.Sentence)
            return false;
        var words = subject.Span.Of(text);
        for (var at = 0; at < words.Length; at++)
        {
            if (char.IsUpper(words[at]) && (at == 0 || !char.IsLetter(words[at - 1])) && (subject.Span.Start + at > sentence.Start || char.IsUpper(indexed.Claim.Subjects[0][0])))
                return true;
        }

        return false;
    }

    /// <param name="isNamed">The sentence names the subject by a name of its own.</param>
    public static bool MayBear(Term name, bool isNamed, string text)
    {
        if (NameForms.IsName(name.Form))
            return true;
        return name.IsName && !Times.Contains(name.Span.Of(text)) && (!isNamed || Placing.Contains(NearbyWords.Before(text, name.Span.Start)));
    }
}
