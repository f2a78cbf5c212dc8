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

    /// <summary>The nearest date by characters between, a clause mark in between counting as far.</summary>
    private static int? NearestDate(SegmentedText text, ReadOnlySpan<Mention> mentions, int figure)
    {
        const int ClauseMarkDistance = 40;
        int? nearest = null;
        var nearestDistance = int.MaxValue;
        for (var i = 0; i < mentions.Length; i++)
        {
            if (mentions[i].Figure.Kind is not (MentionKind.Date or MentionKind.DateTime) || mentions[i].Figure.Value is not MentionValue.Temporal { Edtf: var edtf } || Period.Parse(edtf) is null)
                continue;
            var (from, to) = i < figure ? (mentions[i].Span.End, mentions[figure].Span.Start) : (mentions[figure].Span.End, mentions[i].Span.Start);
            var between = text.Text.AsSpan(from, Math.Max(0, to - from));
            var distance = between.Length + (ClauseMarkDistance * (between.Count(',') + between.Count(';')));
            if (distance < nearestDistance)
                (nearest, nearestDistance) = (i, distance);
        }

        return nearest;
    }
}
