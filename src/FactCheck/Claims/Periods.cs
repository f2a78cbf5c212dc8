using FactCheck.Mentions;
using FactCheck.Sentences;

namespace FactCheck.Claims;

/// <summary>
/// Tells which date of a sentence says when each of its figures holds: the nearest date of the figure's own clause, else a date that opens the sentence before every
/// figure ("In 2014, coal came to 15 million tonnes and oil to 2"). A date after a clause mark belongs to what stands there.
/// </summary>
internal sealed class Periods
{
    /// <summary>Length of <c>2017-02-10</c>. A year or a month only says when; a day is also an assertion of its own.</summary>
    private const int DayPrecision = 10;

    private static readonly Periods None = new(0);
    private readonly string?[] ofMention;
    private readonly bool[] isPeriod;

    private Periods(int count)
    {
        ofMention = new string?[count];
        isPeriod = new bool[count];
    }

    /// <summary>One walk to the right and one to the left, so that a sentence of any length costs what it is long.</summary>
    public static Periods Of(in Passage text, ReadOnlySpan<Mention> mentions)
    {
        if (!HasBoth(mentions))
            return None;
        var isNewClause = NewClauses(text, mentions);
        var before = new int?[mentions.Length];
        int? lastInClause = null, opener = null;
        var hasFigure = false;
        for (var i = 0; i < mentions.Length; i++)
        {
            lastInClause = isNewClause[i] ? null : lastInClause;
            if (IsCalendarDate(mentions[i]))
                (lastInClause, opener) = (i, hasFigure ? opener : i);
            before[i] = lastInClause ?? opener;
            hasFigure |= IsFigure(mentions[i]);
        }

        var periods = new Periods(mentions.Length);
        int? nextInClause = null;
        for (var i = mentions.Length - 1; i >= 0; i--)
        {
            if (IsCalendarDate(mentions[i]))
                nextInClause = i;
            else if (IsFigure(mentions[i]) && Nearer(mentions, i, before[i], nextInClause) is { } date)
                periods.Assign(mentions, i, date);
            nextInClause = isNewClause[i] ? null : nextInClause;
        }

        return periods;
    }

    public string? Of(int index) => this == None ? null : ofMention[index];

    public bool IsPeriodOfAnother(int index) => this != None && isPeriod[index];

    /// <summary>A date and a figure: else there is nothing to tell.</summary>
    private static bool HasBoth(ReadOnlySpan<Mention> mentions)
    {
        bool hasDate = false, hasFigure = false;
        foreach (var mention in mentions)
        {
            hasDate |= mention.Figure.Kind is MentionKind.Date or MentionKind.DateTime;
            hasFigure |= IsFigure(mention);
        }

        return hasDate && hasFigure;
    }

    private void Assign(ReadOnlySpan<Mention> mentions, int figure, int date)
    {
        ofMention[figure] = ((MentionValue.Temporal)mentions[date].Figure.Value).Edtf;
        isPeriod[date] = ofMention[figure]!.Length < DayPrecision;
    }

    /// <summary>For each mention, whether a clause mark stands between it and the one before.</summary>
    private static bool[] NewClauses(in Passage text, ReadOnlySpan<Mention> mentions)
    {
        var isNew = new bool[mentions.Length];
        for (var i = 1; i < mentions.Length; i++)
        {
            var from = mentions[i - 1].Span.End;
            isNew[i] = text.Text.Slice(from, Math.Max(0, mentions[i].Span.Start - from)).ContainsAny(',', ';', ':');
        }

        return isNew;
    }

    private static int? Nearer(ReadOnlySpan<Mention> mentions, int figure, int? before, int? after)
    {
        if (before is not { } left || after is not { } right)
            return before ?? after;
        return mentions[figure].Span.Start - mentions[left].Span.End <= mentions[right].Span.Start - mentions[figure].Span.End ? left : right;
    }

    /// <summary>Neither a date nor an ordinal: "the first test on 9 October" dates the test.</summary>
    private static bool IsFigure(Mention mention) => mention.Figure is { Value: not MentionValue.Temporal, Kind: not MentionKind.Ordinal };

    private static bool IsCalendarDate(Mention mention) =>
        mention.Figure is { Kind: MentionKind.Date or MentionKind.DateTime, Value: MentionValue.Temporal { Edtf: var edtf } } && Period.Parse(edtf) is not null;
}
