using FactCheck.Mentions.Numbers;
using FactCheck.Sentences;

namespace FactCheck.Mentions.Amounts;

/// <summary>Finds the figures of one run of tokens, in order.</summary>
internal static class BlockAmounts
{
    public static void Read(in TokenRun run, List<Mention> into)
    {
        var (at, limit, firstOfRun) = (0, 0, into.Count);
        while ((at = NextStart(run, at)) < run.Count)
        {
            if (run.IsDigits(at) && GappedCounts.Read(run, at, limit, into, firstOfRun, out var gapEnd) is { } gapped)
            {
                into.Add(gapped);
                at = limit = gapEnd;
                continue;
            }

            if (run.IsDigits(at) && NonQuantities.TrySkip(run, at, limit, out var skipped))
            {
                at = limit = Math.Max(skipped, at + 1);
                continue;
            }

            if (MentionReader.Read(run, at, limit, out var end) is not { } mention)
            {
                at = Math.Max(end, at + 1);
                continue;
            }

            into.Add(mention);
            UnitSharing.ShareBack(run.Text, into, firstOfRun);
            GappedShares.Share(run.Text, into, firstOfRun);
            BoundPairs.Join(run.Text, into, firstOfRun);
            at = limit = Math.Max(end, at + 1);
        }
    }

    /// <summary>Nearly all tokens are passed over here: only digits, number words, articles and fractions begin a figure.</summary>
    private static int NextStart(in TokenRun run, int at)
    {
        var words = NumberWords.All;
        for (; at < run.Count; at = unchecked(at + 1))
        {
            ref readonly var token = ref run[at];
            var isOtherWord = token.Kind == TokenKind.Word && token.Length > 2 && !words.MayContain(token.Hash);
            if (!isOtherWord && StartsFigure(run, at, token.Kind))
                break;
        }

        return at;
    }

    private static bool StartsFigure(in TokenRun run, int at, TokenKind kind) => kind switch
    {
        TokenKind.Word => run[at].Length < 3 ? ArticleAmounts.StartsAt(run, at) : IsNumberWord(run, at),
        TokenKind.Digits => true,
        TokenKind.Symbol => VulgarFractions.TryRead(run.FirstCharacter(at), out _),
        TokenKind.Punctuation => NumberReader.IsDecimalStart(run, at) && !DigitIdioms.IsCalibre(run, at + 1, out _),
        _ => false,
    };

    private static bool IsNumberWord(in TokenRun run, int at) =>
        NumberWords.TryFind(run, at, out var word) && PronounNumbers.IsNumber(run, at) && !NameWords.IsPartOfName(run, at, word);
}
