using FactCheck.Mentions.Numbers;
using FactCheck.Sentences;

namespace FactCheck.Mentions.Amounts;

/// <summary>Finds the figures of one run of tokens, in order.</summary>
internal static class BlockAmounts
{
    public static void Read(TokenRun run, List<Mention> into)
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

            if (MentionReader.Read(run, at, limit, out var end) is not { } mention)
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
        TokenKind.Word => run[at].Length < 3 ? ArticleAmounts.StartsAt(run, at) : NumberWords.TryFind(run, at, out var word) && PronounNumbers.IsNumber(run, at) && !NameWords.IsPartOfName(run, at, word),
        TokenKind.Symbol => VulgarFractions.TryRead(run.FirstCharacter(at), out _),
        TokenKind.Punctuation => NumberReader.IsDecimalStart(run, at) && !DigitIdioms.IsCalibre(run, at + 1, out _),
        _ => false,
    };
}
