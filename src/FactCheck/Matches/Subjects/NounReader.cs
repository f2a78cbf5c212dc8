using System.Collections.Immutable;
using FactCheck.Matches.Terms;
using FactCheck.Spans;

namespace FactCheck.Matches.Subjects;

/// <summary>Reads a word by which a sentence may take up a thing: "the tower", "the 39-year-old tower", "Halvorsen"; or which it says of another: "a tower", "the Marle tower", "Halvorsen Street".</summary>
internal sealed class NounReader(string text, ImmutableArray<Term> terms, KindNouns kinds, NamesInText names, bool isHeading)
{
    private static readonly string[] Determiners = ["the", "this", "that"];

    /// <summary>"Any tower", "no other tower": none that could be meant later.</summary>
    private static readonly string[] OfNone = ["any", "each", "every", "no"];

    /// <returns>Null for a word that takes nothing up.</returns>
    public TakenUpName? At(int at) => IsCapital(at) && !IsFirst(at) ? PartOfName(at) : AsNoun(at);

    private TakenUpName? AsNoun(int at)
    {
        var form = terms[at].Form;
        if (kinds.Find(form, out var isPlain) is not { } thing || (at + 1 < terms.Length && IsPartOfPhrase(at, thing) && kinds.IsOf(terms[at + 1].Form, thing)))
            return null;
        if (IsOtherNumber(at, thing) || IsBeforeOtherName(at, thing))
        {
            kinds.AddOther(form);
            return null;
        }

        var first = at;
        while (first > 0 && IsPartOfPhrase(first - 1, thing))
            first--;
        var before = NearbyWords.Before(text, terms[first].Span.Start);
        if (Determiners.Contains(before))
            return TakeUp(thing, new(text.AsSpan(0, terms[first].Span.Start).TrimEnd().Length - before.Length, terms[at].Span.End), isPlain && thing.IsPlain && !IsNarrowed(at) && !names.HaveOther(thing, new(thing.LastSentence, terms[at].Span.Start), leadsOnly: false));
        if (!isHeading && !OfNone.Contains(before))
            kinds.AddOther(form);
        return null;
    }

    /// <summary>"The museum there", "the museum in Sarn".</summary>
    private bool IsNarrowed(int at) => NearbyWords.After(text, terms[at].Span.End) is "there" or "in" or "at" or "of" or "near" or "on" or "beside" or "opposite" or "whose" or "that" or "which";

    /// <summary>"The ferry Solvik" beside the ferry Arrenholm.</summary>
    private bool IsBeforeOtherName(int at, NamedThing thing) =>
        at + 1 < terms.Length && IsCapital(at + 1) && text.AsSpan(terms[at].Span.End, terms[at + 1].Span.Start - terms[at].Span.End) is " " && !kinds.IsOf(terms[at + 1].Form, thing) && !thing.IsNamed(terms[at + 1].Form);

    /// <summary>"Towers" of one tower.</summary>
    private bool IsOtherNumber(int at, NamedThing thing) =>
        terms[at].Span.Of(text) is var word && word.EndsWith("s", StringComparison.Ordinal) && !NameForms.IsPossessive(terms[at].Span, text) && word.Length > terms[at].Form.Length && !thing.Last.Of(text).Contains(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>A number, a measure, or a word of the thing itself, right before the next word of the phrase.</summary>
    private bool IsPartOfPhrase(int at, NamedThing thing) =>
        text.AsSpan(terms[at].Span.End, terms[at + 1].Span.Start - terms[at].Span.End) is " " or "-" or "\n" && (char.IsAsciiDigit(terms[at].Form[0]) || (terms[at].Span.End < text.Length && text[terms[at].Span.End] == '-') || (terms[at].Span.Start > 0 && text[terms[at].Span.Start - 1] == '-') || kinds.IsOf(terms[at].Form, thing));

    /// <summary>"Halvorsen" of the Halvorsen Museum, which may also be who or what it has its name from; but not "Halvorsen Street", which is another thing.</summary>
    private TakenUpName? PartOfName(int at)
    {
        var (first, last) = (at, at);
        while (first > 0 && IsCapital(first - 1) && IsJoined(first - 1))
            first--;
        while (last + 1 < terms.Length && IsCapital(last + 1) && IsJoined(last))
            last++;
        if (kinds.Find(terms[at].Form, out _) is not { } thing)
            return null;
        for (var i = first; i <= last; i++)
        {
            if (!kinds.IsOf(terms[i].Form, thing))
            {
                kinds.AddOther(terms[at].Form);
                return null;
            }
        }

        return first == at ? TakeUp(thing, new(terms[first].Span.Start, terms[last].Span.End), isPlain: false) : null;
    }

    private static TakenUpName TakeUp(NamedThing thing, TextSpan span, bool isPlain) => new(span, thing, thing.Names, thing.Last, isPlain);

    private bool IsCapital(int at) => char.IsUpper(text[terms[at].Span.Start]);

    private bool IsFirst(int at) => at == 0 && !terms[0].IsName;

    private bool IsJoined(int at) => text.AsSpan(terms[at].Span.End, terms[at + 1].Span.Start - terms[at].Span.End) is " " or " of " or " of the " or " for " or "-";
}
