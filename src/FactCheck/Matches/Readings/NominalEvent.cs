using FactCheck.Spans;

namespace FactCheck.Matches.Readings;

/// <summary>An event that a noun phrase tells with its date: "the testing of a missile on 12 February". Beside a verb in the past the date may be the verb's: "reported the test on 12 February".</summary>
internal static class NominalEvent
{
    /// <returns>The phrase from its noun to the date; null where the date is the clause's own.</returns>
    public static TextSpan? Of(FigureClause clause, TextSpan name, KnownWords known, string text)
    {
        if (!clause.IsDate || name.End > clause.Figure.Start)
            return null;
        if (clause.IsPast)
            return AsSubject(clause, known, text);
        var governor = Governor.Of(clause.Reading, name);
        var phrase = new TextSpan(governor.Phrase.Start, clause.Figure.End);
        return governor is { Word: not null, Role: not WordRole.Open } && (governor.IsWithinPhrase ? known.HasAnyOf(governor.Before(name)) : IsEvent(clause, name, known)) && known.UnknownIn(phrase, text) is null ? phrase : null;
    }

    /// <summary>"The fall of the Wall" is a name that tells what happened.</summary>
    private static bool IsEvent(FigureClause clause, TextSpan name, KnownWords known)
    {
        foreach (var word in clause.Reading.Words)
        {
            if (name.Contains(word.Span) && known.IsInProperty(word.Text))
                return true;
        }

        return false;
    }

    /// <summary>"The fall of the Wall on 9 November 1989 opened": the date stands before the verb, in its subject.</summary>
    private static TextSpan? AsSubject(FigureClause clause, KnownWords known, string text)
    {
        var words = clause.Reading.Words;
        var verb = clause.Reading.WordFrom(clause.Figure.End - 1) + 1;
        var phrase = new TextSpan(clause.Own.Span.Start, clause.Figure.End);
        if (clause.Own.Kind != PartKind.Core || clause.Spans[0].Start != phrase.Start || verb >= clause.Own.End || !words[verb].IsVerb || words[verb].Mark != '\0' || PartCutter.HasVerb(words, clause.Own.First, verb))
            return null;
        return known.UnknownIn(phrase, text) is null && clause.Reading.TurnIn(phrase, clause.Figure, isDate: true) is null ? phrase : null;
    }
}
