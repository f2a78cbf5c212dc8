using System.Collections.Immutable;
using FactCheck.Mentions.Numbers;
using FactCheck.Sentences;
using FactCheck.Spans;

namespace FactCheck.Mentions.Amounts;

/// <summary>Finds the figures of one run of tokens, in order.</summary>
internal static class BlockAmounts
{
    public static void Read(TokenRun run, ImmutableArray<Mention>.Builder into)
    {
        var (at, limit, firstOfRun) = (0, 0, into.Count);
        while (at < run.Count)
        {
            if (!StartsFigure(run, at))
            {
                at++;
                continue;
            }

            if (run.IsDigits(at) && NonQuantities.TrySkip(run, at, limit, out var skipped))
            {
                at = limit = Math.Max(skipped, at + 1);
                continue;
            }

            if (ReadMention(run, at, limit, out var end) is not { } mention)
            {
                at = Math.Max(end, at + 1);
                continue;
            }

            into.Add(mention);
            UnitSharing.ShareBack(run.Text, into, firstOfRun);
            BoundPairs.Join(run.Text, into, firstOfRun);
            at = limit = Math.Max(end, at + 1);
        }
    }

    /// <summary>Most tokens are passed here: only digits, number words and fractions begin a figure.</summary>
    private static bool StartsFigure(TokenRun run, int at) => run[at].Kind switch
    {
        TokenKind.Digits => true,
        TokenKind.Word => run[at].Length < 3 ? IsArticle(run, at) : NumberWords.TryFind(run.At(at), out _) && PronounNumbers.IsNumber(run, at),
        TokenKind.Symbol => VulgarFractions.TryRead(run.FirstCharacter(at), out _),
        TokenKind.Punctuation => NumberReader.IsDecimalStart(run, at),
        _ => false,
    };

    private static bool IsArticle(TokenRun run, int at) => run.IsWord(at) && (run.Is(at, "a") || run.Is(at, "an")) && run.IsWord(at + 1);

    private static Mention? ReadMention(TokenRun run, int at, int limit, out int end)
    {
        end = at + 1;
        if ((IsArticle(run, at) ? ArticleAmounts.Read(run, at) : AmountReader.Read(run, at, limit)) is not { } amount)
            return null;
        var noun = amount.IsBare ? CountedNouns.Read(run, amount.End) : null;
        if (NamedNumbers.IsName(run, amount, noun is not null, limit))
        {
            end = Identifiers.EndOfTied(run, at);
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

        if (amount.IsBare && CountedNouns.Read(run, amount.End) is { } counted)
            amount = amount with { End = counted.End, Unit = counted.Noun };
        return ToMention(run, amount, value, limit, out end);
    }

    private static Mention ToMention(TokenRun run, Amount amount, MentionValue value, int limit, out int end)
    {
        var first = amount.Kind == MentionKind.Ordinal ? amount.First : HedgeReader.FindBefore(run, amount.First, limit);
        end = amount.Kind == MentionKind.Ordinal ? amount.End : HedgeReader.FindAfter(run, amount.End);
        // In "about five hundred or more" the words behind bound the figure.
        string? hedge = null;
        if (end > amount.End)
            hedge = run.Slice(amount.End, end - 1).ToString();
        else if (first < amount.First)
            hedge = run.Slice(first, amount.First - 1).ToString();
        var span = new TextSpan(run[first].Start, run[end - 1].End);
        var number = new TextSpan(run[amount.NumberFirst].Start, run[amount.NumberEnd - 1].End);
        return new(span, number, new Figure(amount.Kind, value, amount.Unit, amount.Resolution), hedge);
    }
}
