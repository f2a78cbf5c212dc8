using System.Collections.Immutable;
using FactCheck.Matches.Measures;
using FactCheck.Mentions;
using FactCheck.Spans;

namespace FactCheck.Matches.Readings;

/// <summary>The stretches of a sentence that make the clause in which a figure stands: asides and other clauses left out.</summary>
/// <param name="Part">The index of the figure's own part.</param>
/// <param name="Antecedent">The index of the part that the figure's own part is said of; null where it is no aside.</param>
internal sealed record FigureClause(SentenceReading Reading, TextSpan Figure, bool IsDate, int Part, int? Antecedent, ImmutableArray<TextSpan> Spans)
{
    /// <summary>Its unit is one of measure, of what has no parts.</summary>
    public bool IsMeasure { get; private init; }

    public SentencePart Own => Reading.Parts[Part];

    /// <summary>"On 27 July 1953, when the armistice was signed": the clause that tells what happened on the day; null where there is none.</summary>
    public TextSpan? Occasion { get; private init; }

    public static FigureClause Of(SentenceReading reading, Mention mention)
    {
        var figure = mention.Span;
        // "($4.46 trillion)": a currency sign and a minus are no words, and stand before the part that they open.
        var at = reading.PartAt(reading.WordFrom(figure.Start) is var word && word < reading.Words.Length ? reading.Words[word].Span.Start : figure.Start);
        var own = reading.Parts[at];
        var antecedent = own.Kind == PartKind.Aside ? reading.AntecedentOf(at) : null;
        var isDate = mention.Figure.Value is MentionValue.Temporal;
        var occasion = isDate && own.Span.End <= figure.End && at + 1 < reading.Parts.Length && reading.Words[reading.Parts[at + 1].First] is { Text: "when", Mark: ',' } ? reading.Parts[at + 1].Span : (TextSpan?)null;
        return new(reading, figure, isDate, at, antecedent, Stretches(reading, own, figure, isDate)) { Occasion = occasion, IsMeasure = !isDate && !CountedThings.CanBePart(mention.Figure) };
    }

    /// <summary>"GDP (current prices) of Chile: $270 billion": what stands before a colon, without a verb, tells what the figure is.</summary>
    public bool IsLabelled => Reading.Words[Own.First].Mark == ':' && !PartCutter.HasVerb(Reading.Words, 0, Own.First);

    /// <summary>The clause with what introduces it, "they denied that …", and what it takes from the one before.</summary>
    public ImmutableArray<TextSpan> Assertion => Introduction is { } introduction ? [.. Spans, .. Inherited, introduction] : [.. Spans, .. Inherited];

    /// <summary>"Was thought to have 6 million in 2015 and 4 million in 2019", "Marel won 52 percent and Dolan 48": what a second figure without a verb takes from the clause before.</summary>
    public ImmutableArray<TextSpan> Inherited
    {
        get
        {
            if (!(Own.Kind == PartKind.Shared || IsGapped(Reading, Own, Figure)) || PartCutter.HasVerb(Reading.Words, Own.First, Own.End))
                return [];
            for (var at = Part - 1; at >= 0; at--)
            {
                if (Reading.Parts[at] is { Kind: PartKind.Core or PartKind.Shared } before && PartCutter.HasVerb(Reading.Words, before.First, before.End))
                    return [.. Reading.Parts.Where(part => part.Kind == PartKind.Fronted && part.Clause == before.Clause).Select(part => part.Span), Reading.PredicateOf(before)];
            }

            return [];
        }
    }

    /// <summary>Who says what the clause says, and how; null where nobody does.</summary>
    public TextSpan? Introduction
    {
        get
        {
            var first = Reading.PartAt(Spans[0].Start);
            return first > 0 && Reading.Words[Reading.Parts[first].First - 1].Role is WordRole.That or WordRole.Speech ? Reading.Parts[first - 1].Span : null;
        }
    }

    /// <summary>"They have not met since the Wall fell on 9 November 1989": what the sentence denies is not when that was.</summary>
    public bool IsOfOtherTime => Own.Kind == PartKind.Subordinate && IsDate && Reading.Words[Own.First].Role == WordRole.Time;

    /// <summary>"Once it has 33 members": what is not yet.</summary>
    public bool IsExpected => Own.Kind == PartKind.Subordinate && !IsPast && Reading.Words[Own.First] is { Text: "once" } or { Role: WordRole.Time, Text: not ("since" or "while") };

    /// <summary>It has a verb in the past, and none in the present: whatever was before, "has" speaks of now.</summary>
    public bool IsPast
    {
        get
        {
            var isPast = false;
            foreach (var word in Reading.Words)
            {
                if (!word.IsVerb || !HasTenseOf(word))
                    continue;
                if (word.Role == WordRole.Present)
                    return false;
                isPast |= word.Role == WordRole.Past || word.IsPastForm;
            }

            return isPast;
        }
    }

    /// <summary>It says what was: "had 28 members", not what happened.</summary>
    public bool IsState
    {
        get
        {
            foreach (var word in Reading.Words)
            {
                if (word.Text is "had" or "was" or "were" && HasTenseOf(word))
                    return true;
            }

            return false;
        }
    }

    /// <summary>"The Union, with its 12 members, was a club": an aside without a verb is of the time of what it is said of.</summary>
    private bool HasTenseOf(ReadingWord word) => Contains(word.Span)
        || (Antecedent is { } antecedent && !PartCutter.HasVerb(Reading.Words, Own.First, Own.End) && Reading.Parts[Reading.PartAt(word.Span.Start)] is { Kind: PartKind.Core } core && core.Clause == Reading.Parts[antecedent].Clause);

    /// <summary>The word that makes what the sentence says depend on something else; null where there is none.</summary>
    public string? Condition
    {
        get
        {
            if (Reading.Words[0].Text is "should" or "let" or "were" or "had")
                return Reading.Words[0].Text;
            foreach (var part in Reading.Parts)
            {
                if (part.Kind == PartKind.Subordinate && Reading.Words[part.First].Text is var word && (word is "as if" or "as though" or "if" or "unless" || (word is "when" or "whenever" or "where" && !IsDate && !IsPast)))
                    return word;
            }

            return null;
        }
    }

    public bool Contains(TextSpan span)
    {
        foreach (var own in Spans)
        {
            if (own.Contains(span))
                return true;
        }

        return false;
    }

    /// <summary>"Under pressure, water boils at": what opens the sentence tells under what circumstances, and may make another figure of it.</summary>
    public bool IsSetting(TextSpan span, TextSpan name)
    {
        if (span.Contains(name) || span.Contains(Figure))
            return false;
        foreach (var part in Reading.Parts)
        {
            if (part.Kind == PartKind.Fronted && part.Span == span)
                return true;
        }

        return false;
    }

    /// <summary>"Since the Wall fell on 9 November 1989": the stretch without the word that opens its clause.</summary>
    public TextSpan WithoutOpener(TextSpan span) =>
        IsDate && Own.Kind == PartKind.Subordinate && span.Start == Own.Span.Start && Own.First + 1 < Own.End ? new(Reading.Words[Own.First + 1].Span.Start, span.End) : span;

    /// <summary>A stretch as far as its figure: "on 15 April 1912 in the North Atlantic" goes on with where it was. Of a stretch behind the figure nothing is left. "In her dream" is no such place.</summary>
    public TextSpan WithoutSetting(TextSpan span)
    {
        var first = Reading.WordFrom(Figure.End);
        var start = Math.Max(span.Start, Figure.End);
        if ((!IsDate && !IsMeasure) || span.End <= Figure.End || first >= Reading.Words.Length)
            return span;
        var at = Reading.WordFrom(start);
        var end = Reading.WordFrom(span.End - 1) + 1;
        if (at + 1 < end && Reading.Words[at].Text is not ("at" or "by") && Reading.Words[at + 1].Text is "his" or "her" or "my" or "our" or "your")
            return span;
        if (at >= end || Reading.Words[at] is not { Role: WordRole.Preposition or WordRole.Landmark, Text: not ("by" or "for" or "with" or "to") } && !(IsDate && Reading.Words[at].Text is "after" or "by") || Reading.Words[at].Text != "after" && PartCutter.HasVerb(Reading.Words, at, end) || (!IsDate && Reading.HasNumber(new(start, span.End))))
            return span;
        return new(Math.Min(span.Start, start), start);
    }

    /// <summary>"…, down from 7.4 percent in 2022", "…, against 438 in 2004": what the figure before it was.</summary>
    public bool IsComparedWithBefore => Antecedent is { } before && ((Reading.Words[Own.First].Text is "down" or "up" && Own.First + 1 < Own.End && Reading.Words[Own.First + 1].Text == "from") || IsSetAgainst) && Reading.HasNumber(Reading.Parts[before].Span);

    /// <summary>Nothing but the figure and its year: "against a target of 500", "against 500 in Peru" are of something else.</summary>
    private bool IsSetAgainst
    {
        get
        {
            var behind = Reading.WordFrom(Figure.End);
            return Reading.Words[Own.First].Text is "against" or "compared to" or "compared with" or "versus" && Reading.WordFrom(Figure.Start) == Own.First + 1
                && behind + 2 == Own.End && Reading.Words[behind].Text == "in" && Reading.Words[behind + 1].Role == WordRole.Number;
        }
    }

    /// <summary>"(Length: 828 m)": what stands before the colon names the figure behind it.</summary>
    public bool IsLabel(TextSpan word) => Part > 0 && Reading.Words[Own.First].Mark == ':' && Reading.PartAt(word.Start) == Part - 1;

    public bool IsCleft => IsDate && IsCleftIn(Reading, Own);

    /// <summary>A word of the clause, of brackets or of an aside that is no clause itself: "(per capita)" but not "which was founded in 1949".</summary>
    public bool MayQualify(TextSpan word)
    {
        if (IsLabelled && word.End <= Own.Span.Start)
            return true;
        var at = Reading.PartAt(word.Start);
        var part = Reading.Parts[at];
        return at == Part || part.Kind is not (PartKind.Aside or PartKind.Subordinate or PartKind.Origin) || (part.Kind == PartKind.Aside && !PartCutter.HasVerb(Reading.Words, part.First, part.End) && Reading.Words[part.First] is { IsParticiple: false, Text: not "with", Role: not (WordRole.Relative or WordRole.Comparison or WordRole.Negation or WordRole.Landmark or WordRole.Source) });
    }

    private static ImmutableArray<TextSpan> Stretches(SentenceReading reading, SentencePart own, TextSpan figure, bool isDate)
    {
        if (own.Kind is PartKind.Aside or PartKind.Subordinate)
            return [Whole(own, figure)];
        if (isDate && IsCleftIn(reading, own))
            return [Whole(own, figure), reading.Parts[reading.PartAt(own.Span.End) + 1].Span];
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        if (own.Kind == PartKind.Shared && !IsGapped(reading, own, figure) && reading.SubjectOf(own.Parent) is { } subject && !(reading.HasNumber(subject) && !PartCutter.HasVerb(reading.Words, own.First, own.End)))
            spans.Add(subject);
        if (own.Kind == PartKind.Origin && reading.BearerOf(own.Clause) is { } born)
            return [Whole(own, figure), born];
        if (own.Kind == PartKind.Fronted && !isDate && reading.SubjectOf(own.Clause) is { } bearer)
            return [Whole(own, figure), bearer];
        foreach (var part in reading.Parts)
        {
            if (part.Clause == own.Clause && part.Kind is not (PartKind.Aside or PartKind.Subordinate or PartKind.Origin) && (part == own || part.Kind != PartKind.Adjunct || reading.Words[part.First].Role != WordRole.Time))
                spans.Add(Whole(part, figure));
        }

        return spans.ToImmutable();
    }

    /// <summary>"Marel won 51.9 percent and Dolan 48.1": a name right before the figure has the verb of the clause before, and not its subject.</summary>
    private static bool IsGapped(SentenceReading reading, SentencePart own, TextSpan figure)
    {
        var first = reading.Words[own.First].Role == WordRole.Joining ? own.First + 1 : own.First;
        var at = first;
        while (at < own.End && reading.Words[at] is { Role: WordRole.Open, IsCapitalised: true } word && word.Span.End <= figure.Start)
            at++;
        return at > first && at < own.End && reading.Words[at].Span.Overlaps(figure);
    }

    /// <summary>"It was on 12 December 2015 that the agreement was adopted".</summary>
    private static bool IsCleftIn(SentenceReading reading, SentencePart own) =>
        reading.Words[own.First].Text == "it" && own.End < reading.Words.Length && (reading.Words[own.End - 1].Role == WordRole.That || reading.Words[own.End].Role == WordRole.That) && reading.Words[own.First + 1].Text is "was" or "is";

    /// <summary>A part that a mark within the figure has cut is taken together with it.</summary>
    private static TextSpan Whole(SentencePart part, TextSpan figure) => part.Span.Overlaps(figure) ? new(Math.Min(part.Span.Start, figure.Start), Math.Max(part.Span.End, figure.End)) : part.Span;
}
