using FactCheck.Mentions;
using FactCheck.Sentences;

namespace FactCheck.Claims;

/// <summary>Tells which date of a sentence says when each of its figures holds.</summary>
internal sealed class Periods
{
    private readonly string?[] ofMention;
    private readonly bool[] isPeriod;

    private Periods(int count)
    {
        ofMention = new string?[count];
        isPeriod = new bool[count];
    }

    /// <summary>A date with a known year belongs to the figures of its clause; one that stands apart from every figure is an assertion of its own.</summary>
    public static Periods Of(SegmentedText text, Sentence sentence, ReadOnlySpan<Mention> mentions)
    {
        var periods = new Periods(mentions.Length);
        for (var i = 0; i < mentions.Length; i++)
        {
            if (mentions[i].Figure.Value is MentionValue.Temporal || NearestDate(text, mentions, i) is not { } date)
                continue;
            periods.ofMention[i] = ((MentionValue.Temporal)mentions[date].Figure.Value).Edtf;
            periods.isPeriod[date] = true;
        }

        return periods;
    }

    public string? Of(int index) => ofMention[index];

    public bool IsPeriodOfAnother(int index) => isPeriod[index];

    /// <summary>
    /// The nearest date of the figure's own clause; else a date that opens the sentence, before every figure: "In 2014, coal came to 15 million tonnes and oil to 2".
    /// A date after a clause mark belongs to what stands there.
    /// </summary>
    private static int? NearestDate(SegmentedText text, ReadOnlySpan<Mention> mentions, int figure)
    {
        int? nearest = null;
        var nearestDistance = int.MaxValue;
        for (var i = 0; i < mentions.Length; i++)
        {
            if (!IsCalendarDate(mentions[i]))
                continue;
            var between = i < figure ? Between(text, mentions[i], mentions[figure]) : Between(text, mentions[figure], mentions[i]);
            var opensSentence = i < figure && !HasFigure(mentions[..i]);
            if ((opensSentence || !between.ContainsAny(',', ';', ':')) && between.Length < nearestDistance)
                (nearest, nearestDistance) = (i, between.Length);
        }

        return nearest;
    }

    private static bool IsCalendarDate(Mention mention) =>
        mention.Figure is { Kind: MentionKind.Date or MentionKind.DateTime, Value: MentionValue.Temporal { Edtf: var edtf } } && Period.Parse(edtf) is not null;

    private static bool HasFigure(ReadOnlySpan<Mention> mentions)
    {
        foreach (var mention in mentions)
        {
            if (mention.Figure.Value is not MentionValue.Temporal)
                return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> Between(SegmentedText text, Mention earlier, Mention later) =>
        text.Text.AsSpan(earlier.Span.End, Math.Max(0, later.Span.Start - earlier.Span.End));
}
