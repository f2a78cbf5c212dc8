using FactCheck.Mentions.Numbers;
using Fractions;

namespace FactCheck.Mentions.Changes;

/// <summary>Tells of the figures around a word of change which is the base, which the amount and which the result: by the preposition before each.</summary>
internal ref struct ChangeRoles
{
    private const int MaxTokens = 24;

    /// <summary>Words between a preposition and its figure that change neither.</summary>
    private static readonly string[] Fillers = ["a", "an", "the", "its", "their", "record", "just", "only", "still", "around", "about", "another", "further", "some", "as", "much"];

    private readonly ChangeSentence sentence;
    private readonly ChangeWord word;
    private readonly int at;
    private int? before;
    private int? amount;
    private int? after;
    private Fraction? factor;

    private ChangeRoles(in ChangeSentence sentence, int at, ChangeWord word)
    {
        this.sentence = sentence;
        this.at = at;
        this.word = word;
        factor = word.Factor;
    }

    /// <param name="at">The word of change.</param>
    /// <param name="next">The first mention after it, counted in the sentence.</param>
    public static Change? Read(in ChangeSentence sentence, int at, int next, ChangeWord word)
    {
        var roles = new ChangeRoles(sentence, at, word);
        roles.LookBack(next - 1);
        roles.LookAhead(next);
        return roles.ToChange();
    }

    /// <summary>"a 5 % increase", "a 3-point drop", "a 20-fold rise".</summary>
    private void LookBack(int mention)
    {
        var run = sentence.Run;
        factor ??= Comparisons.ReadFold(run, at - 1);
        if (word.Use is not (ChangeUse.Noun or ChangeUse.Both) || mention < 0)
            return;
        var end = sentence.Mentions[mention].Span.End;
        var isNear = run[at].Start - end <= 1 || (at > 0 && run.IsWord(at - 1) && run[at - 1].Start - end == 1);
        var isPoints = at > 1 && run.Is(at - 1, "point") && run[at - 1].Start - end <= 1;
        if (isPoints || (isNear && IsShare(sentence.Mentions[mention])))
            amount = sentence.IndexOf(mention);
    }

    private void LookAhead(int mention)
    {
        var run = sentence.Run;
        factor ??= Comparisons.ReadFold(run, at + 1) ?? Comparisons.ReadFold(run, at + 3);
        for (var i = at + 1; i < run.Count && i <= at + MaxTokens && !run.Is(i, ';'); i++)
        {
            if (mention < sentence.Mentions.Length && run[i].Start >= sentence.Mentions[mention].Span.Start)
            {
                Take(mention, i);
                i = sentence.LastTokenOf(mention, i);
                mention++;
            }
            else if (ChangeWords.TryFind(run, i, out var other) && !IsNounWithin(run, i, other))
            {
                return;
            }
        }
    }

    /// <summary>"cut spending growth from 5 % to 3 %" is one change, "raised prices and cut taxes" are two.</summary>
    private static bool IsNounWithin(in TokenRun run, int at, ChangeWord other) =>
        other.Use is ChangeUse.Noun or ChangeUse.Both && run.IsWord(at - 1) && !run.Is(at - 1, "a") && !run.Is(at - 1, "an") && !run.Is(at - 1, "and") && !run.Is(at - 1, "but");

    private void Take(int mention, int first)
    {
        var run = sentence.Run;
        var found = sentence.Mentions[mention];
        if (found.Figure.Kind == MentionKind.Ordinal || found.Figure.Value is MentionValue.Temporal)
            return;
        var preposition = first - 1;
        while (preposition > at && IsFiller(run, preposition))
            preposition--;
        var isDirect = preposition == at;
        if (word.Use == ChangeUse.Particle && !isDirect && preposition != at + 1 && amount is null && before is null && after is null)
            return;
        var index = sentence.IndexOf(mention);
        if (run.Is(preposition, "from"))
            before ??= index;
        else if (run.Is(preposition, "to") || IsClose(run, preposition) || (run.Is(preposition, "at") && word.Use == ChangeUse.Particle))
            after ??= index;
        else if (run.Is(preposition, "of") && run.Is(preposition - 1, "factor") && found.Figure.Value is MentionValue.Exact { Value: var times })
            factor ??= times;
        else if (IsAmount(found, run, preposition))
            amount ??= index;
    }

    /// <summary>"rose 7 points to end at 5,188", "fell to close at 80".</summary>
    private static bool IsClose(in TokenRun run, int preposition) =>
        run.Is(preposition, "at") && run.Is(preposition - 2, "to") && (run.Is(preposition - 1, "end") || run.Is(preposition - 1, "close") || run.Is(preposition - 1, "settle") || run.Is(preposition - 1, "finish") || run.Is(preposition - 1, "trade"));

    private readonly bool IsAmount(Mention found, in TokenRun run, int preposition)
    {
        if (run.Is(preposition, "by"))
            return word.Use != ChangeUse.Moved || found.Figure.Unit is not "person";
        return word.Use switch
        {
            ChangeUse.Moves => preposition == at,
            // "set up 5 shops".
            ChangeUse.Particle => preposition == at && (IsShare(found) || found.Figure.Kind == MentionKind.Currency),
            ChangeUse.Both => preposition == at || (run.Is(preposition, "of") && preposition == at + 1),
            // "a loss of $1.3 billion" is what a year brought, and no change.
            ChangeUse.Noun => run.Is(preposition, "of") && preposition == at + 1 && !(found.Figure.Kind == MentionKind.Currency && (run.Is(at, "loss") || run.Is(at, "losses"))),
            ChangeUse.Moved => preposition == at && IsShare(found),
            _ => false,
        };
    }

    private static bool IsShare(Mention mention) =>
        mention.Figure.Kind == MentionKind.Percent || mention.Figure.Unit is { } unit && (unit.EndsWith("points", StringComparison.Ordinal) || unit.EndsWith("point", StringComparison.Ordinal));

    private static bool IsFiller(in TokenRun run, int at)
    {
        foreach (var filler in Fillers)
        {
            if (run.Is(at, filler))
                return true;
        }

        return false;
    }

    private readonly Change? ToChange()
    {
        if (before is null && amount is null && after is null && factor is null)
            return null;
        return (word.Direction ?? DirectionOfFigures()) is { } direction ? new(sentence.Run[at].Span, direction, before, amount, after, factor) : null;
    }

    /// <summary>"changed from 5 to 7".</summary>
    private readonly ChangeDirection? DirectionOfFigures()
    {
        if (ValueOf(before) is not { } from || ValueOf(after) is not { } to || from == to)
            return null;
        return from < to ? ChangeDirection.Up : ChangeDirection.Down;
    }

    private readonly Fraction? ValueOf(int? index) =>
        index is { } i && sentence.Mentions[i - sentence.IndexOf(0)].Figure.Value is MentionValue.Exact { Value: var value } ? value : null;
}
