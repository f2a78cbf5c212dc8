using System.Runtime.InteropServices;
using FactCheck.Mentions;
using FactCheck.Sentences;
using FactCheck.Spans;
using FactCheck.Tables;

namespace FactCheck.Claims;

/// <summary>
/// Tells which date of a sentence says when each of its figures holds: the nearest date of the figure's own clause, else a date that opens the sentence before every
/// figure ("In 2014, coal came to 15 million tonnes and oil to 2"). A date after a clause mark belongs to what stands there.
/// </summary>
/// <param name="ofRanks">Whether ranks have periods too.</param>
internal sealed class Periods(bool ofRanks = false)
{
    /// <summary>Length of <c>2017-02-10</c>. A year, a month or a stretch of days only says when; a day is also an assertion of its own.</summary>
    private const int DayPrecision = 10;

    private const int LongestAside = 64;

    private static readonly WordList Origins = new("Claims/origins.tsv");

    private readonly List<Place> places = [];
    private bool areRead;

    /// <summary>Reads the mentions of a sentence: one walk to the right and one to the left, so that a sentence of any length costs what it is long.</summary>
    public void Read(in Passage text, Sentence sentence, ReadOnlySpan<Mention> mentions)
    {
        areRead = HasBoth(mentions);
        if (!areRead)
            return;
        FindDatesBefore(text, sentence, mentions);
        var all = CollectionsMarshal.AsSpan(places);
        int? nextInClause = null;
        for (var i = mentions.Length - 1; i >= 0; i--)
        {
            if (IsCalendarDate(mentions[i]) && !all[i].IsOfOther)
                nextInClause = i;
            else if (IsFigure(mentions[i]) && !IsDistance(text.Text, mentions[i]) && Nearer(text.Text, mentions, i, all[i].DateBefore, nextInClause) is { } date && !(IsDay(mentions[date]) && IsOwned(text.Text, mentions[i].Span)))
                Assign(mentions, all, i, date);
            nextInClause = all[i].IsNewClause && !(i == 1 && IsFronted(text.Text, sentence.Span.Start, mentions[0])) ? null : nextInClause;
        }

        for (var i = 0; i + 1 < mentions.Length; i++)
            GiveEnds(text.Text, mentions, all, i);
    }

    public string? Of(int index) => areRead ? places[index].Period : null;

    /// <summary>The words that give the period.</summary>
    public TextSpan? SpanOf(int index) => areRead && places[index].Period is not null ? places[index].PeriodSpan : null;

    public bool IsPeriodOfAnother(int index) => areRead && places[index].IsPeriod;

    /// <summary>"Between 1990 and 2020 it rose from 22.9 million to 52.2 million": each end of the change is of an end of the period.</summary>
    private static void GiveEnds(ReadOnlySpan<char> text, ReadOnlySpan<Mention> mentions, Span<Place> places, int at)
    {
        if (places[at].Period is not { } period || places[at + 1].Period != period || period.IndexOf('/') is not (> 0 and var slash) || slash == period.Length - 1 || period.Contains("..", StringComparison.Ordinal))
            return;
        // "In 2018/19" is one year, whose figure was the other one the year before.
        if (places[at].PeriodSpan.Of(text) is var written && !written.Contains(" and ", StringComparison.OrdinalIgnoreCase) && !written.Contains(" to ", StringComparison.OrdinalIgnoreCase))
            return;
        if (!text[..mentions[at].Span.Start].TrimEnd().EndsWith(" from", StringComparison.OrdinalIgnoreCase) || text[mentions[at].Span.End..Math.Max(mentions[at].Span.End, mentions[at + 1].Span.Start)] is not " to ")
            return;
        (places[at].Period, places[at + 1].Period) = (period[..slash], period[(slash + 1)..]);
    }

    private void FindDatesBefore(in Passage text, Sentence sentence, ReadOnlySpan<Mention> mentions)
    {
        places.Clear();
        int? lastInClause = null, opener = null;
        var hasFigure = false;
        for (var i = 0; i < mentions.Length; i++)
        {
            var isNewClause = i > 0 && IsNewClause(text, mentions[i - 1], mentions[i]);
            lastInClause = isNewClause ? null : lastInClause;
            var isDate = IsCalendarDate(mentions[i]);
            var isCompared = isDate && (ComparedDates.IsCompared(text.Text, sentence.Span.Start, i > 0 ? mentions[i - 1] : null, mentions[i]) || (i > 0 && places[i - 1].IsCompared && ComparedDates.IsListed(text.Text, mentions[i - 1], mentions[i])));
            var isOfOther = isCompared || IsOfOrigin(text.Text, mentions[i].Span);
            if (isDate && !isOfOther)
                (lastInClause, opener) = (i, hasFigure || IsInAside(text.Text, sentence.Span.Start, mentions[i].Span) ? opener : i);
            places.Add(new() { DateBefore = lastInClause ?? opener, IsNewClause = isNewClause, IsCompared = isCompared, IsOfOther = isOfOther, IsPeriod = isCompared && !IsDay(mentions[i]) });
            hasFigure |= IsFigure(mentions[i]);
        }
    }

    /// <summary>"The Union, founded in 1945, has": the date says when that was. ", in 1945, " says when the figure holds.</summary>
    private static bool IsInAside(ReadOnlySpan<char> text, int sentence, TextSpan date)
    {
        if (date.End >= text.Length || text[date.End] != ',')
            return false;
        if (IsOpenedByParticiple(text, sentence, date))
            return true;
        var before = text[Math.Max(sentence, date.Start - LongestAside)..date.Start];
        var comma = before.LastIndexOf(", ", StringComparison.Ordinal);
        var opener = comma < 0 ? [] : before[(comma + 1)..].Trim();
        return opener.Contains(' ');
    }

    /// <summary>"Opened in 1974, the bridge has": nothing but what happened then stands before the date.</summary>
    private static bool IsOpenedByParticiple(ReadOnlySpan<char> text, int sentence, TextSpan date)
    {
        if (date.Start - sentence > LongestAside)
            return false;
        var opener = text[sentence..date.Start].Trim();
        return !opener.ContainsAny(',', ';', ':') && OpeningParticiples.Open(opener);
    }

    /// <summary>"The parliament elected in June 2024 has": the date says how it came about.</summary>
    private static bool IsOfOrigin(ReadOnlySpan<char> text, TextSpan date)
    {
        var before = text[Math.Max(0, date.Start - LongestAside)..date.Start].TrimEnd();
        before = before[..Math.Max(0, before.LastIndexOf(' '))].TrimEnd();
        var after = text[date.End..].TrimStart();
        return Origins.Contains(before[(before.LastIndexOf(' ') + 1)..]) && (after.StartsWith("has ", StringComparison.Ordinal) || after.StartsWith("have ", StringComparison.Ordinal) || after.StartsWith("counts ", StringComparison.Ordinal));
    }

    /// <summary>A date and a figure: else there is nothing to tell.</summary>
    private bool HasBoth(ReadOnlySpan<Mention> mentions)
    {
        bool hasDate = false, hasFigure = false;
        foreach (var mention in mentions)
        {
            hasDate |= mention.Figure.Kind is MentionKind.Date or MentionKind.DateTime;
            hasFigure |= IsFigure(mention);
        }

        return hasDate && hasFigure;
    }

    private static void Assign(ReadOnlySpan<Mention> mentions, Span<Place> places, int figure, int date)
    {
        var period = ((MentionValue.Temporal)mentions[date].Figure.Value).Edtf;
        (places[figure].Period, places[figure].PeriodSpan) = (period, mentions[date].Span);
        places[date].IsPeriod = period.Length < DayPrecision || period.Contains('/', StringComparison.Ordinal);
    }

    /// <summary>Whether a clause mark stands between two mentions; the colon of "2020: 92.1 million" parts nothing.</summary>
    private static bool IsNewClause(in Passage text, Mention before, Mention mention) =>
        text.Text.Slice(before.Span.End, Math.Max(0, mention.Span.Start - before.Span.End)) is var between && between.ContainsAny(',', ';', ':') && !(IsCalendarDate(before) && between is ": ");

    /// <summary>"From 4.2 in 2022 to 3.3 in 2023": a date that "in" ties to the figure is its own.</summary>
    private static int? Nearer(ReadOnlySpan<char> text, ReadOnlySpan<Mention> mentions, int figure, int? before, int? after)
    {
        if (after is { } next && OpensClause(text[mentions[figure].Span.End..Math.Max(mentions[figure].Span.End, mentions[next].Span.Start)]))
            return before;
        if (after is { } ofNext && figure + 1 < ofNext && ComparedDates.IsOfComparedFigure(text, mentions[figure], mentions[ofNext - 1], mentions[ofNext]))
            return before;
        if (before is not { } left || after is not { } right)
            return before ?? after;
        if (text[mentions[figure].Span.End..Math.Max(mentions[figure].Span.End, mentions[right].Span.Start)] is " in " or " (")
            return right;
        return mentions[figure].Span.Start - mentions[left].Span.End <= mentions[right].Span.Start - mentions[figure].Span.End ? left : right;
    }

    /// <summary>"In 1950 it had 60 members and in 2016 it chose": the second date is that of another verb.</summary>
    private static bool OpensClause(ReadOnlySpan<char> between)
    {
        between = between.TrimEnd();
        var space = between.LastIndexOf(' ');
        if (space < 0 || between[(space + 1)..] is not ("in" or "by" or "since" or "on" or "after" or "until" or "during"))
            return false;
        between = between[..space].TrimEnd();
        return between.EndsWith(" and", StringComparison.Ordinal) || between.EndsWith(" but", StringComparison.Ordinal) || between.EndsWith(" while", StringComparison.Ordinal) || between.EndsWith(" or", StringComparison.Ordinal);
    }

    /// <summary>Neither a date nor, unless ranks are looked for, an ordinal: "the first test on 9 October" dates the test.</summary>
    private bool IsFigure(Mention mention) => mention.Figure is { Value: not MentionValue.Temporal, Kind: var kind } && (ofRanks || kind != MentionKind.Ordinal);

    private static bool IsDay(Mention mention) => mention.Figure.Value is MentionValue.Temporal { Edtf: { Length: DayPrecision } edtf } && !edtf.Contains('/', StringComparison.Ordinal);

    /// <summary>"The mill's 21,600 employees were told on Monday": what somebody has is not of the day on which something happened.</summary>
    private static bool IsOwned(ReadOnlySpan<char> text, TextSpan figure)
    {
        var before = text[..figure.Start].TrimEnd();
        return before.EndsWith("'s", StringComparison.Ordinal) || before.EndsWith("\u2019s", StringComparison.Ordinal) || before.EndsWith(" its", StringComparison.Ordinal) || before.EndsWith(" their", StringComparison.Ordinal);
    }

    /// <summary>"Two years after it was signed" tells how far apart two times are, and is of neither.</summary>
    private static bool IsDistance(ReadOnlySpan<char> text, Mention mention)
    {
        if (mention.Figure.Kind != MentionKind.Duration)
            return false;
        var after = text[mention.Span.End..].TrimStart();
        return after.StartsWith("after ", StringComparison.Ordinal) || after.StartsWith("before ", StringComparison.Ordinal) || after.StartsWith("later", StringComparison.Ordinal) || after.StartsWith("earlier", StringComparison.Ordinal);
    }

    /// <summary>"At 7.4 percent, unemployment was lower in 2022": what only opens the sentence is of the time of the rest.</summary>
    private static bool IsFronted(ReadOnlySpan<char> text, int sentence, Mention mention) =>
        text[sentence..Math.Max(sentence, mention.Span.Start)].TrimEnd() is "At" && mention.Span.End < text.Length && text[mention.Span.End] == ',';

    private static bool IsCalendarDate(Mention mention) =>
        mention.Figure is { Kind: MentionKind.Date or MentionKind.DateTime, Value: MentionValue.Temporal { Edtf: var edtf } } && Period.Parse(edtf) is not null;

    /// <summary>What is known of one mention of the sentence.</summary>
    private struct Place
    {
        /// <summary>The date that says when the figure holds, for a figure.</summary>
        public string? Period { get; set; }

        public TextSpan PeriodSpan { get; set; }

        /// <summary>The mention of the date before it that it may belong to.</summary>
        public int? DateBefore { get; init; }

        public bool IsNewClause { get; init; }

        /// <summary>A figure is compared with what it was then, for a date.</summary>
        public bool IsCompared { get; init; }

        /// <summary>It is compared with, or says how something came about, for a date: no figure is of it.</summary>
        public bool IsOfOther { get; init; }

        /// <summary>It is the period of a figure, for a date.</summary>
        public bool IsPeriod { get; set; }
    }
}
