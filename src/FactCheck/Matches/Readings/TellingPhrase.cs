using FactCheck.Spans;

namespace FactCheck.Matches.Readings;

/// <summary>A phrase that tells by itself what its figure is of, whatever else the sentence says.</summary>
/// <param name="IsPresupposed">It holds although the sentence denies or expects something of it: "the 193 members will not agree".</param>
/// <param name="IsForSlips">It is sure only of figures too much like the one on record to be others: "the $15 minimum wage" may be one that somebody wants.</param>
internal readonly record struct TellingPhrase(TextSpan Span, bool IsPresupposed, bool IsForSlips)
{
    /// <summary>It counts all that a body has.</summary>
    public bool IsWhole { get; private init; }

    /// <summary>A figure right at its name. A common noun may be narrowed before it: "a cycling marathon".</summary>
    public static TellingPhrase FromTo(TextSpan name, FigureClause clause, string text)
    {
        var start = char.IsUpper(text[name.Start]) ? name.Start : Governor.Of(clause.Reading, name).Phrase.Start;
        return new(new(Math.Min(start, clause.Figure.Start), Math.Max(name.End, clause.Figure.End)), IsPresupposed: false, IsForSlips: true);
    }

    /// <param name="isSlip">The figure is too much like the one on record to be another.</param>
    /// <param name="isMore">The figure is more than the one on record, and so no part of it.</param>
    public static TellingPhrase? Of(FigureClause clause, TextSpan name, KnownWords known, string text, bool isSlip, bool isMore)
    {
        if (NominalEvent.Of(clause, name, known, text) is { } happened)
            return new(happened, IsPresupposed: false, IsForSlips: false);
        if (clause.Occasion is { } occasion && occasion.Contains(name))
            return new(occasion, IsPresupposed: false, IsForSlips: false);
        if (WholeOfMembers.Of(clause, name, known, text, isSlip, isMore) is { } whole)
            return new(whole, IsPresupposed: true, IsForSlips: false) { IsWhole = true };
        return (AttributiveMeasure.Of(clause, name, known, text) ?? DefiniteFigure.Of(clause, name, known, text)) is { } phrase ? new(phrase, IsPresupposed: true, IsForSlips: true) : null;
    }
}
