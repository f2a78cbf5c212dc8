using FactCheck.Documents;
using FactCheck.Mentions.Changes;
using FactCheck.Mentions.Numbers;
using FactCheck.Sentences;
using FactCheck.Spans;
using FactCheck.Tables;
using Fractions;

namespace FactCheck.Mentions.Amounts;

/// <summary>
/// Tells that an m behind a number counts millions, as another number of the paragraph does, or what it is said of: "184.6m passengers in 2023, up from 92.1m in 2022",
/// "passenger numbers rose to 92.1m". It looks over the dates at which the readers of figures end.
/// </summary>
internal static class SharedMillions
{
    /// <summary>In tokens, back from the number: where what it is said of and how it came there may stand.</summary>
    private const int Reach = 14;

    /// <summary>In characters, between two numbers of one series.</summary>
    private const int Farthest = 160;

    /// <summary>Of two numbers of one series.</summary>
    private const int MostApart = 20;

    private static readonly Fraction Million = 1_000_000;

    private static readonly WordSet Subjects = WordSet.Load("Mentions/Amounts/counted-subjects.tsv");

    private static readonly WordSet Before = new(["from", "to", "at", "of", "was", "were", "is", "are", "than", "with", "against", "versus", "and", "or", "reached", "hit", "totalled", "totaled", ":", ",", ";", "("], StringComparison.OrdinalIgnoreCase);

    private static readonly WordSet Behind = new(["in", "a", "an", "the", "last", "this", "next", "by", "from", "to", "and", "or", "but", "compared", "during", "when", "while", "for", "against", "versus", "over", "as", "at", "after", "before", "between", "since", "then", "two", "three", "five", "ten", "ago", "previously", "earlier"], StringComparison.OrdinalIgnoreCase);

    private static readonly WordSet InList = new([",", ";", "(", ")", ":", "and", "or", "in", "for", "from", "to", "by", "with", "compared", "against", "versus"], StringComparison.OrdinalIgnoreCase);

    private static readonly WordSet GoingOn = new(["that", "this", "up", "down", "compared"], StringComparison.OrdinalIgnoreCase);

    private static readonly WordSet Lengths = new(["length", "height", "width", "depth", "diameter", "altitude"], StringComparison.OrdinalIgnoreCase);

    /// <param name="first">The block's first mention; the list ends with its last one.</param>
    public static void Read(in Passage passage, Block block, List<Mention> mentions, int first)
    {
        while (first < mentions.Count && !IsOpen(passage.Text, mentions[first]))
            first++;
        if (first == mentions.Count)
            return;
        var run = new TokenRun(passage.Text, passage.TokensIn(block.Span));
        var token = 0;
        for (var i = first; i < mentions.Count; i++)
        {
            if (!IsOpen(run.Text, mentions[i]))
                continue;
            token = run.FirstFrom(mentions[i].Span.Start, token);
            var end = run.FirstFrom(mentions[i].Span.End, token);
            if (!run.IsIn(Before, token - 1) || !MayEndCount(run, end))
                continue;
            var start = StartOfReach(run, token);
            if (NeighbourOf(run, mentions, i, start, token) is { } neighbour)
                mentions[i] = InMillions(mentions[i], neighbour.Figure);
            else if (IsSaidOfMany(run, start, token))
                mentions[i] = InMillions(mentions[i], default);
        }
    }

    /// <summary>"92.1m", with nothing between, and nothing else.</summary>
    private static bool IsOpen(ReadOnlySpan<char> text, Mention mention) =>
        mention.Figure is { Kind: MentionKind.Quantity, Unit: "metre", Value: MentionValue.Exact } && mention.Span.End == mention.NumberSpan.End + 1 && text[mention.NumberSpan.End] == 'm' && char.IsAsciiDigit(text[mention.NumberSpan.End - 1]);

    /// <summary>"92.1m a year before", "92.1m to 184.6m", but not "92.1m tower", "20m from the exit", "20m in length".</summary>
    private static bool MayEndCount(in TokenRun run, int at)
    {
        if (!run.IsWord(at))
            return !run.IsHyphen(at) && run.Mark(at) is not ('/' or '\u00D7');
        if (!run.IsIn(Behind, at) || run.IsIn(Lengths, at + 1))
            return false;
        return !(run.Is(at, "from") || run.Is(at, "to")) || NumberAt(run, at + 1);
    }

    private static bool NumberAt(in TokenRun run, int at) => run.IsDigits(at) || (run.Has(at) && !run.IsWord(at) && run.IsDigits(at + 1));

    /// <summary>The first token of the sentence, as far back as is looked.</summary>
    private static int StartOfReach(in TokenRun run, int token)
    {
        var start = token;
        while (start > Math.Max(0, token - Reach) && !(run.Mark(start - 1) is '.' or '!' or '?' && run.Gap(start) > 0))
            start--;
        return start;
    }

    /// <summary>"Passenger numbers rose from 92.1m", "Visitors: 92.1m", but not "visitors swim to 30m" and "the height of the tower, open to visitors, is 135m".</summary>
    private static bool IsSaidOfMany(in TokenRun run, int start, int token)
    {
        for (var at = start; at < token; at++)
        {
            if (run.IsIn(Lengths, at))
                return false;
        }

        var isMoved = !(run.Is(token - 1, "from") || run.Is(token - 1, "to"));
        for (var at = token - 1; at >= start; at--)
        {
            if (run.IsIn(Subjects, at))
                return isMoved;
            isMoved |= ChangeWords.TryFind(run, at, out _);
        }

        return false;
    }

    /// <summary>The number of millions with which this one makes a series.</summary>
    private static Mention? NeighbourOf(in TokenRun run, List<Mention> mentions, int at, int start, int token)
    {
        var before = at - 1;
        while (before >= 0 && mentions[before].Figure.Value is MentionValue.Temporal && mentions[at].Span.Start - mentions[before].Span.End < Farthest)
            before--;
        if (before >= 0 && IsOfSeries(run.Text, mentions[before], mentions[at]) && (IsChange(run, start, token, mentions[before].Span.End) || IsListed(run, mentions, before, at, token)))
            return mentions[before];
        var behind = at + 1;
        while (behind < mentions.Count && mentions[behind].Figure.Value is MentionValue.Temporal && mentions[behind].Span.Start - mentions[at].Span.End < Farthest)
            behind++;
        return run.Is(token - 1, "from") && behind < mentions.Count && IsOfSeries(run.Text, mentions[at], mentions[behind]) && run.Text[..mentions[behind].Span.Start].TrimEnd().EndsWith(" to", StringComparison.Ordinal) ? mentions[behind] : null;
    }

    /// <summary>Near enough in place and in size, and one of them counts millions.</summary>
    private static bool IsOfSeries(ReadOnlySpan<char> text, Mention left, Mention right)
    {
        if (right.Span.Start - left.Span.End >= Farthest || left.Figure.Value is not MentionValue.Exact { Value: var first } || right.Figure.Value is not MentionValue.Exact { Value: var second })
            return false;
        var (mine, other) = IsMillions(text, left) ? (second, first) : IsMillions(text, right) ? (first, second) : default;
        mine *= Million;
        return mine > Fraction.Zero && mine < other * MostApart && other < mine * MostApart;
    }

    private static bool IsMillions(ReadOnlySpan<char> text, Mention mention) =>
        mention.Figure.Kind is MentionKind.Number or MentionKind.Currency && mention.NumberSpan.Of(text) is var number && (number is [.., >= '0' and <= '9', 'm'] || number.EndsWith("million", StringComparison.OrdinalIgnoreCase));

    /// <summary>"Up from 92.1m", "rose to £184.6m from 92.1m": in the sentence of the other number, or in one that goes on about it, "That was up from 92.1m".</summary>
    /// <param name="other">Where the other number ends.</param>
    private static bool IsChange(in TokenRun run, int start, int token, int other)
    {
        if (run[start].Start >= other && start > 0 && !run.IsIn(GoingOn, start) && run.Mark(start - 1) is '.' or '!' or '?')
            return false;
        for (var at = start; at < token; at++)
        {
            if (run.Is(at, "compared") || run.Is(at, "against") || run.Is(at, "versus") || ChangeWords.TryFind(run, at, out _))
                return true;
        }

        return false;
    }

    /// <summary>"184.6m passengers in 2023 and 92.1m in 2022": nothing but dates and what joins them stands between.</summary>
    private static bool IsListed(in TokenRun run, List<Mention> mentions, int before, int at, int token)
    {
        var i = run.FirstFrom(mentions[before].Span.End, Math.Max(0, token - Reach));
        if (run[i].Start < mentions[before].Span.End)
            return false;
        for (var date = before + 1; i < token; i++)
        {
            if (date < at && run[i].Start >= mentions[date].Span.Start)
            {
                if (run[i].End >= mentions[date].Span.End)
                    date++;
            }
            else if (!run.IsIn(InList, i))
            {
                return false;
            }
        }

        return true;
    }

    private static Mention InMillions(Mention mention, Figure like)
    {
        var figure = mention.Figure;
        var value = ((MentionValue.Exact)figure.Value).Value * Million;
        var isMoney = like.Kind == MentionKind.Currency;
        return mention with
        {
            NumberSpan = new TextSpan(mention.NumberSpan.Start, mention.Span.End),
            Figure = new Figure(isMoney ? MentionKind.Currency : MentionKind.Number, new MentionValue.Exact(value), isMoney ? like.Unit : null, figure.Resolution * Million),
        };
    }
}
