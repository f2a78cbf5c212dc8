using FactCheck.Sentences;
using FactCheck.Spans;

namespace FactCheck.Mentions.Dates;

/// <summary>Finds the dates, times and durations of a text, block by block.</summary>
internal sealed class DateReader(AtomMemo memo)
{
    private readonly List<Expression> listed = [];
    private ushort[] words = new ushort[256];

    public DateReader()
        : this(new AtomMemo())
    {
    }

    /// <summary>Adds the mentions in order of position, none overlapping another.</summary>
    public void Read(in Passage passage, DateOrder order, List<Mention> into)
    {
        var at = 0;
        var tokens = passage.Tokens;
        var published = IsCountable(passage.Published) ? passage.Published : null;
        foreach (var block in passage.Blocks)
        {
            var first = at;
            at = new Place(block.Span.End).FirstOf(tokens, at);
            memo.Forget();
            ReadBlock(new Reading(passage.Text, tokens[first..at], Classify(passage.Text, tokens[first..at]), published, order, memo), into);
        }
    }

    /// <summary>From a day of publication near either end of the calendar, "a century ago" or "next year" would lead out of it.</summary>
    private static bool IsCountable(DateOnly? published) => published is { Year: >= 1000 and <= 9000 };

    /// <summary>The number of each token's lexeme.</summary>
    private ReadOnlySpan<ushort> Classify(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        if (words.Length < tokens.Length)
            words = new ushort[Math.Max(tokens.Length, 2 * words.Length)];
        var numbers = words.AsSpan(0, tokens.Length);
        Lexicon.Instance.Classify(text, tokens, numbers);
        return numbers;
    }

    /// <summary>"by 20 February", "by the end of 2016": the date is the latest possible. "By day" and "by the hour" are none.</summary>
    private static string? HedgeOf(in Reading r, in Expression expression)
    {
        var before = r.Is(expression.Start - 1, Form.The) ? expression.Start - 2 : expression.Start - 1;
        if (!r.Is(before, Form.By) || r.IsPossessive(expression.End - 1))
            return null;
        return expression.Kind is MentionKind.Date or MentionKind.DateTime or MentionKind.Time
            && expression.Value[0] is not ('P' or '.') && !expression.Value.EndsWith("/..", StringComparison.Ordinal) && !expression.Value.StartsWith("XXXX-WXX", StringComparison.Ordinal)
            ? Mention.Deadline : null;
    }

    private void ReadBlock(in Reading r, List<Mention> into)
    {
        var listedAt = -1;
        for (var at = 0; at < r.Count; at++)
        {
            if (r[at].Opening == Opening.Never || !Openings.CanOpen(r, at))
                continue;
            if ((r.StartsAt(at) & Starts.Month) != 0 && DayLists.TryRead(r, at, listed))
            {
                at = TakeListed(r, into);
                continue;
            }

            if (!Expressions.TryRead(r, at, listedAt == at, out var expression))
                continue;
            Take(r, expression, into);
            at = expression.End - 1;
            listedAt = r.Mark(expression.End) == ',' || r[expression.End].Form is Form.And or Form.Or ? expression.End + 1 : -1;
        }
    }

    /// <summary>Takes the days of a list.</summary>
    /// <returns>The last token of the list.</returns>
    private int TakeListed(in Reading r, List<Mention> into)
    {
        foreach (var expression in listed)
            Take(r, expression, into);
        var last = listed[^1].End - 1;
        listed.Clear();
        return last;
    }

    private static void Take(in Reading r, in Expression expression, List<Mention> into)
    {
        var span = new TextSpan(r.Start(expression.Start), r.End(expression.End - 1));
        var figure = YearFigures.Of(expression) with { IsYearUnsaid = DateLeeway.IsYearUnsaid(r, expression), DaysOfAgo = DateLeeway.DaysOfAgo(r, expression) };
        into.Add(new(span, span, figure, HedgeOf(r, expression)));
    }
}
