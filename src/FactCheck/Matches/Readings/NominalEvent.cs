using FactCheck.Spans;

namespace FactCheck.Matches.Readings;

/// <summary>An event that a noun phrase tells with its date: "the testing of a missile on 12 February". Beside a verb in the past the date may be the verb's: "reported the test on 12 February".</summary>
internal static class NominalEvent
{
    /// <returns>The phrase from its noun to the date; null where the date is the clause's own.</returns>
    public static TextSpan? Of(FigureClause clause, TextSpan name, KnownWords known, string text)
    {
        if (!clause.IsDate || name.End > clause.Figure.Start || clause.IsPast)
            return null;
        var governor = Governor.Of(clause.Reading, name);
        var phrase = new TextSpan(governor.Phrase.Start, clause.Figure.End);
        return governor is { IsWithinPhrase: true, Word: not null } && known.HasAnyOf(governor.Before(name)) && known.UnknownIn(phrase, text) is null ? phrase : null;
    }
}
