using FactCheck.Spans;
using FactCheck.Tables;

namespace FactCheck.Matches.Readings;

/// <summary>Reads whether a figure is said of a name, or of something beside which the name only stands.</summary>
internal sealed class BearingReader(FigureClause clause, TextSpan name, KnownWords known, string text, bool isSlip)
{
    private static readonly WordList Anybody = new("Matches/Readings/people-at-large.tsv");

    private readonly SentenceReading reading = clause.Reading;
    private readonly int part = clause.Reading.PartAt(name.Start);
    private readonly string written = name.Of(text).ToString();

    public Bearing Read()
    {
        if (clause.IsMeasure && clause.Figure.Contains(name))
            return Bearing.Elsewhere($"{written} is the unit of the figure");
        if (IsOneWithFigure() || PairedFigures.Share(clause, name, known, text))
            return Bearing.Sure;
        if (IsBracketed())
            return Bearing.Of($"{written} stands in a bracket behind the figure");
        if (clause.Antecedent is { } antecedent && part != clause.Part)
            return new AsideBearing(clause, name, known, text, isSlip).Read(antecedent);
        var governor = Governor.Of(reading, name);
        if (Beside(governor) is { } beside)
            return governor.Role == WordRole.Comparison && reading.Words[governor.Word!.Value].Span.End <= clause.Figure.Start && clause.Figure.End <= name.Start ? Bearing.Of(beside) : Bearing.Elsewhere(beside);
        if (LongerName() is { } longer)
            return Bearing.Elsewhere($"the figure is said of {longer}, not of {written}");
        return clause.Contains(name) ? InClause(governor) : OutsideClause();
    }

    /// <summary>"Near the Fed's 2 percent target": whatever governs the name governs the figure with it.</summary>
    private bool IsOneWithFigure()
    {
        if (part != clause.Part || clause.IsDate)
            return false;
        var between = name.End <= clause.Figure.Start ? new TextSpan(name.End, clause.Figure.Start) : new TextSpan(clause.Figure.End, name.Start);
        foreach (var word in reading.WordsIn(between))
        {
            if (word.Mark != '\0' || word.IsVerb || word.Role is not (WordRole.Open or WordRole.Article or WordRole.Of or WordRole.Adverb or WordRole.Number))
                return false;
        }

        return known.UnknownIn(between, text) is null;
    }

    /// <summary>"$2,720 (Laos), $7,516 (Togo)".</summary>
    private bool IsBracketed() => clause.Figure.End + 2 <= name.Start && text.AsSpan(clause.Figure.End, name.Start - clause.Figure.End) is " (" or " (the " && text.AsSpan(name.End).StartsWith(")", StringComparison.Ordinal);

    private string? Beside(Governor governor)
    {
        if (governor.Word is not { } at || IsOpenedBy(at, governor) || IsKnownAs(at) || known.IsInProperty(reading.Words[at].Text))
            return null;
        var word = reading.Words[at].Text;
        return governor.Role switch
        {
            WordRole.Landmark => $"\"{word}\": {written} only tells where",
            WordRole.Source when IsRightBehind(at) => $"\"{word}\": {written} is who says it",
            WordRole.Comparison => $"\"{word}\": {written} is only compared",
            WordRole.Negation => $"\"{word}\": {written} is set aside",
            WordRole.Inclusion => $"\"{word}\": {written} is one of several",
            _ => null,
        };
    }

    /// <summary>"According to the 2001 census Chile has" ends what is said by whom before the name.</summary>
    private bool IsRightBehind(int at)
    {
        var first = reading.WordFrom(name.Start);
        while (first - 1 > at && (reading.Words[first - 1].IsCapitalised || reading.Words[first - 1].Role == WordRole.Article))
            first--;
        return first - 1 == at;
    }

    /// <summary>"As Pakistan has a population of 186 million", "as a share of the imports of Chile": no comparison.</summary>
    private bool IsOpenedBy(int at, Governor governor) => reading.Words[at].Text == "as" && (governor.IsWithinPhrase || (part == clause.Part && reading.WordsIn(new(name.End, clause.Figure.Start)).Any(word => word.IsVerb)));

    /// <summary>"The study, known as BEACON": its name.</summary>
    private bool IsKnownAs(int at) => reading.Words[at].Text == "as" && at > 0 && reading.Words[at - 1].Text == "known";

    /// <summary>"The UN General Assembly", "the tower's observation deck".</summary>
    private string? LongerName()
    {
        var at = reading.WordFrom(name.End - 1) + 1;
        var end = at;
        while (end < reading.Parts[part].End && reading.Words[end] is { Role: WordRole.Open, Mark: '\0' } && !reading.Words[end].Span.Overlaps(clause.Figure))
            end++;
        if (end == at)
            return null;
        var rest = new TextSpan(reading.Words[at].Span.Start, reading.Words[end - 1].Span.End);
        var isPossessive = text.AsSpan(name.Start, rest.Start - name.Start).IndexOfAny('\'', '\u2019') >= 0;
        if (known.HasAnyOf(rest) || (isPossessive && part != clause.Part && reading.WordsIn(clause.Own.Span).Any(word => word.Text is "its" or "their")) || (!isPossessive && (!reading.Words[at].IsCapitalised || IsTitleCase())))
            return null;
        return new TextSpan(name.Start, rest.End).Of(text).ToString();
    }

    /// <summary>Headlines give every word a capital.</summary>
    private bool IsTitleCase() => reading.Words.All(word => word.IsCapitalised || word.Role != WordRole.Open);

    private Bearing InClause(Governor governor)
    {
        var before = governor.Before(name);
        var isSubject = governor.Word is null && name.End <= clause.Figure.Start && clause.Own.Kind is PartKind.Core or PartKind.Shared;
        if (isSubject && governor.IsWithinPhrase && known.UnknownIn(before, text) is { } head && !known.HasAnyOf(before))
            return IsAnybody(before) ? Bearing.Of($"the figure is said of {head}") : Bearing.Elsewhere($"the figure is said of {head}, not of {written}");
        if (clause is { Own.Kind: PartKind.Origin } or { Own.Kind: PartKind.Fronted, IsDate: false } && part != clause.Part && governor.Word is not null)
            return Bearing.Elsewhere($"{written} is not what the words before the clause are said of");
        if (OwnHead() is { } own)
            return Bearing.Elsewhere($"the figure is said of {own}, not of {written}");
        if (governor is { Role: WordRole.Joining, IsWithinPhrase: false } || reading.Words.ElementAtOrDefault(reading.WordFrom(name.End - 1) + 1) is { Text: "and" or "or" } joining && IsJoint(joining))
            return Bearing.Of($"the figure may be said of {written} together with something else");
        if (clause.IsDate && reading.Words[clause.Own.First] is { Role: WordRole.Relative, Mark: '\0' })
            return Bearing.Of("the date may be that of the clause before");
        return governor.Role == WordRole.Time && !((clause.IsDate || isSlip) && governor.Word == clause.Own.First && clause.Own.Kind == PartKind.Subordinate && (isSlip || IsFollowedByVerb())) && !IsBehindDate(governor) ? Bearing.Of($"{written} stands in words that only tell when") : Bearing.Sure;
    }

    /// <summary>"Since January the wage in Chile has been": the words that tell when end before the name's own.</summary>
    private bool IsBehindDate(Governor governor)
    {
        if (governor.Word is not { } at || reading.Words[at].Text is not ("since" or "until" or "by") || at + 1 >= reading.Words.Length || reading.Words[at + 1] is not { Role: WordRole.Month or WordRole.Number, Mark: '\0' })
            return false;
        while (at + 1 < reading.Words.Length && reading.Words[at + 1].Role is WordRole.Month or WordRole.Number)
            at++;
        return at + 1 < reading.Words.Length && (reading.Words[at + 1].Role == WordRole.Article || reading.Words[at + 1].Span.Overlaps(name));
    }

    /// <summary>"When the bridge opened in 1973, ": nothing else stands there that the date could be said of.</summary>
    private bool IsFollowedByVerb() => clause.Part == 0 && reading.Words.ElementAtOrDefault(reading.WordFrom(name.End - 1) + 1) is { IsVerb: true, Mark: '\0' };

    /// <summary>"Citizens of Chile have", "an entrepreneur in Chile needs": what is said of any of its people is said of it.</summary>
    private bool IsAnybody(TextSpan before) => reading.WordsIn(before).Where(word => word.Role == WordRole.Open).ToList() is [var only] && Anybody.Contains(only.Text);

    /// <summary>"China and India have": a conjunction that opens no part joins two names.</summary>
    private bool IsJoint(ReadingWord joining) => reading.Parts.All(other => other.Span.Start != joining.Span.Start) || reading.Parts.Any(other => other.Span.Start == joining.Span.Start && other.Kind == PartKind.Core && other.Clause == reading.Parts[part].Clause);

    /// <summary>"Has an observation deck 828 metres high": what stands between the article and the figure is what the figure is said of.</summary>
    private string? OwnHead()
    {
        if (name.End > clause.Figure.Start)
            return null;
        var at = reading.WordFrom(clause.Figure.Start) - 1;
        var end = at;
        while (at >= 0 && reading.Words[at] is { Role: WordRole.Open, IsVerb: false } && reading.Words[at].Span.Start >= name.End)
            at--;
        if (at == end || at < 1 || reading.Words[at].Text is not ("a" or "an" or "its" or "their") || IsCopula(reading.Words[at - 1]))
            return null;
        var head = new TextSpan(reading.Words[at + 1].Span.Start, reading.Words[end].Span.End);
        return known.HasAnyOf(head) ? null : head.Of(text).ToString();
    }

    /// <summary>"Is a mere 3.1 million": an adjective of the figure.</summary>
    private static bool IsCopula(ReadingWord word) => word.Text is "is" or "are" or "was" or "were" or "at" or "to" or "by" or "of";

    private Bearing OutsideClause()
    {
        var own = reading.Parts[part];
        if (own.Kind == PartKind.Aside && IsIdentity(own))
            return Bearing.Sure;
        if (clause.Occasion is { } occasion && occasion.Contains(name))
            return Bearing.Sure;
        // "With a life expectancy of 51 years and a GDP of $4 billion, Eswatini trails"
        if (!isSlip && reading.Words[0].Text == "with" && clause.Figure.End <= name.Start && reading.WordsIn(own.Span).SkipWhile(word => word.Role == WordRole.Article).FirstOrDefault().Span.Overlaps(name))
            return Bearing.Of($"{written} stands behind what it is said to have");
        if (isSlip && reading.Words[0].Text == "with" && clause.Part == 0 && own.Kind == PartKind.Core && reading.WordsIn(new(own.Span.Start, name.Start)).All(word => word.Role == WordRole.Article))
            return Bearing.Sure;
        if (clause.IsLabelled)
            return Bearing.Of($"{written} stands before the colon");
        if (clause.IsDate && own.Kind == PartKind.Subordinate && reading.Words[own.First] is { Role: WordRole.Time, Text: not "when" } apart)
            return Bearing.Elsewhere($"\"{apart.Text}\" sets {written} apart from the date");
        if (clause.IsDate && own.Kind == PartKind.Subordinate && part == clause.Part + 1 && reading.Words[own.First].Text == "when")
            return Bearing.Of($"the date may be of something else on the day of {written}");
        var isAllKnown = known.UnknownIn(own.Span, text) is null && clause.Spans.All(span => known.UnknownIn(span, text) is null);
        if (own.Kind is PartKind.Aside or PartKind.Subordinate)
            return isAllKnown && own.Kind == PartKind.Subordinate && TellsOccasion() ? Bearing.Sure : Bearing.Elsewhere($"{written} is only mentioned in another part of the sentence");
        return Bearing.Of($"{written} stands in another clause than the figure");
    }

    /// <summary>"When the Titanic sank, 1,500 people died", "1,500 people died when the Titanic sank", but not "The ferry sank years after the Titanic; 850 people died".</summary>
    private bool TellsOccasion()
    {
        for (var at = 0; at < part && part < clause.Part; at++)
        {
            if (reading.Parts[at].Kind is not (PartKind.Fronted or PartKind.Subordinate))
                return false;
        }

        return PartCutter.HasVerb(reading.Words, reading.Parts[part].First, reading.Parts[part].End);
    }

    /// <summary>"The tallest building in the world, the Burj Khalifa, is": the aside is the name itself.</summary>
    private bool IsIdentity(SentencePart own)
    {
        var before = new TextSpan(own.Span.Start, name.Start);
        var after = new TextSpan(name.End, own.Span.End);
        return own.Clause == clause.Own.Clause && reading.WordsIn(before).All(word => word.Role == WordRole.Article || word.Text is "known" or "as") && known.UnknownIn(after, text) is null && !reading.WordsIn(after).Any(word => word.IsVerb || word.Role == WordRole.Joining);
    }
}
