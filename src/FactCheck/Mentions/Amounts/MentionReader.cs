using FactCheck.Mentions.Numbers;
using FactCheck.Sentences;
using FactCheck.Spans;
using FactCheck.Tables;

namespace FactCheck.Mentions.Amounts;

/// <summary>Reads the mention that begins with the number at a token: an amount, what makes it a range or a compound, what it counts, its hedge.</summary>
internal static class MentionReader
{
    private static readonly WordSet AfterRate = WordSet.Load("Mentions/Amounts/after-rate.tsv");

    /// <param name="limit">The first token that no earlier mention has.</param>
    /// <param name="end">Where to look on: after the mention, or after what is a name and no figure.</param>
    public static Mention? Read(in TokenRun run, int at, int limit, out int end)
    {
        end = at + 1;
        if (VagueMagnitudes.Read(run, at) is { } vague && vague.First >= limit && !DeclaredScales.IsDeclared(run, vague.First))
            return ReadVague(run, vague, limit, out end);
        if ((ArticleAmounts.StartsAt(run, at) ? ArticleAmounts.Read(run, at) : AmountReader.Read(run, at, limit)) is not { } amount)
        {
            end = EndOfUnread(run, at);
            return null;
        }

        if (amount.Kind == MentionKind.Ordinal && NameWords.IsRankOfName(run, amount.End))
        {
            end = amount.End;
            return null;
        }

        // An article before the number may belong to the mention before.
        if (amount.First < limit)
            return null;
        var noun = CanCount(amount) ? CountedNouns.Read(run, amount.End) : null;
        if (DeclaredScales.IsDeclared(run, amount) || NamedNumbers.IsName(run, amount, noun is not null, limit))
        {
            end = References.EndOfList(run, at);
            return null;
        }

        MentionValue value;
        if (RangeReader.Extend(run, amount, limit) is { } range)
        {
            amount = range.Whole;
            value = new MentionValue.Range(range.Low, range.High);
        }
        else
        {
            amount = CompoundReader.Extend(run, amount);
            value = new MentionValue.Exact(amount.Value);
        }

        return ToMention(run, WithNoun(run, amount), value, limit, out end);
    }

    /// <summary>Digits that are no number one can read, <c>1e999999999</c>, <c>28,5000</c>, are passed over whole: a piece of them would be a wrong number.</summary>
    private static int EndOfUnread(in TokenRun run, int at)
    {
        var end = at + 1;
        while (run.IsDigits(at) && run.Touches(end))
            end++;
        return end;
    }

    private static Mention ReadVague(in TokenRun run, VagueMagnitude vague, int limit, out int end)
    {
        var amount = new Amount(vague.First, vague.End, vague.First, vague.End, vague.Step, vague.Step, MentionKind.Number, null, null, NumberForms.Words | NumberForms.Magnitude, false);
        var value = new MentionValue.Range(vague.Step * 2, vague.IsOpen ? null : vague.Step * 10);
        return ToMention(run, VagueUnits.Read(run, amount), value, limit, out end);
    }

    private static bool CanCount(in Amount amount) => amount.IsBare && !amount.Has(NumberForms.Share);

    private static Amount WithNoun(in TokenRun run, Amount amount)
    {
        if (!CanCount(amount))
            return amount;
        if (Ages.IsAge(run, amount))
            return amount with { Kind = MentionKind.Duration, Unit = "year", Measure = Units.Find("year") };
        if (HyphenatedNouns.Read(run, amount.End) is { } tied)
            return amount with { End = tied.End, Unit = tied.Noun };
        if (CountedNouns.ReadOf(run, amount.End) is { } counted)
            amount = amount with { End = counted.End, Unit = counted.Noun };
        // "four times a week", "30 per 100,000 people".
        if ((run.Is(amount.End, "per") || amount.Unit is "times" || (amount.Unit is not null && IsTimeBelow(run, amount.End))) && Measures.UnitReader.ReadRate(run, amount.End) is { } rate)
            amount = amount with { End = rate.End, Unit = amount.Unit is { } noun ? RecurringText.Of(noun, rate.Suffix) : RecurringText.Of(rate.Suffix.AsSpan().TrimStart()) };
        return amount;
    }

    /// <summary>"250,000 vehicles a year", but not "two children a year apart", "shot two men a second time".</summary>
    private static bool IsTimeBelow(in TokenRun run, int at) =>
        (run.Is(at, "a") || run.Is(at, "an")) && Measures.UnitTerms.TryRead(run, at + 1, out var time) && time.Unit.Dimension == "time" && (!run.IsWord(time.End) || run.IsIn(AfterRate, time.End));

    private static Mention ToMention(in TokenRun run, in Amount amount, MentionValue value, int limit, out int end)
    {
        var isOrdinal = amount.Kind == MentionKind.Ordinal;
        var first = isOrdinal ? amount.First : HedgeReader.FindBefore(run, amount.First, limit);
        end = isOrdinal ? amount.End : HedgeReader.FindAfter(run, amount.End);
        // In "about five hundred or more" the words behind bound the figure.
        string? hedge = null;
        if (end > amount.End)
            hedge = RecurringText.Of(run.Slice(amount.End, end - 1));
        else if (first < amount.First)
            hedge = RecurringText.Of(run.Slice(first, amount.First - 1).TrimEnd("-\u2010\u2011"));
        var unit = amount.Unit;
        // "three or more cars".
        if (end > amount.End && CanCount(amount) && CountedNouns.Read(run, end) is { } behind)
            (unit, end) = (behind.Noun, behind.End);
        var span = new TextSpan(run[first].Start, run[end - 1].End);
        var number = new TextSpan(run[amount.NumberFirst].Start, run[amount.NumberEnd - 1].End);
        return new(span, number, new Figure(amount.Kind, value, unit, amount.Resolution), hedge);
    }
}
