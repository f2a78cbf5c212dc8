using FactCheck.Mentions.Numbers;

namespace FactCheck.Mentions.Amounts;

/// <summary>Recognises telephone numbers by their shape, and by less of it where the text speaks of telephones.</summary>
internal static class PhoneNumbers
{
    private const int MaxTokens = 24;

    public static bool TryRead(in TokenRun run, int at, bool isAnnounced, out int end)
    {
        end = at + 1;
        int groups = 1, digits = run[at].Length;
        var shape = new PhoneShape(run[at].Length);
        var isPadded = run.FirstCharacter(at) == '0' && run[at].Length > 1;
        var isBracketed = run.Is(at - 1, '(') && run.Is(at + 1, ')');
        var hasPlus = run.Is(at - 1, '+') && run.Touches(at);
        while (end - at < MaxTokens)
        {
            var next = SkipSeparator(run, end);
            if (next < 0 || !run.IsDigits(next))
                break;
            groups++;
            digits += run[next].Length;
            shape = shape.With(run[next].Length);
            end = next + 1;
        }

        if (isAnnounced)
            return digits >= 6 || (digits >= 5 && isPadded);
        if (digits is < 7 or > 20)
            return false;
        var hasCode = hasPlus && groups > 1 && !run.Is(at + 1, ',') && !run.Is(at + 1, '.');
        return hasCode || (isPadded && run[at].Length < 6 && groups > 1 && run.Is(at + 1, '.') is false && !run.Is(at + 1, ',')) || shape.IsNorthAmerican || shape.IsCard || (isBracketed && groups > 2)
            || (isPadded && groups == 1 && digits >= 10);
    }

    private static int SkipSeparator(in TokenRun run, int at)
    {
        var i = at;
        while (i - at < 3 && run.Has(i) && run.Gap(i) <= 1 && (run.Mark(i) is '-' or '(' or ')' or '/' or '\u2013' || (run.Is(i, '.') && run.Touches(i) && run.Touches(i + 1))))
            i++;
        return run.Gap(i) <= 1 ? i : -1;
    }

    /// <summary>The lengths of the groups of digits: three, three, four.</summary>
    private readonly record struct PhoneShape(int First, int Second = 0, int Third = 0, int Groups = 1)
    {
        public bool IsNorthAmerican => Groups == 3 && First == 3 && Second == 3 && Third == 4;

        /// <summary>"5111 1111 1111 1111".</summary>
        public bool IsCard => Groups >= 3 && First == 4 && Second == 4 && Third == 4;

        public PhoneShape With(int length) => Groups switch
        {
            1 => this with { Second = length, Groups = 2 },
            2 => this with { Third = length, Groups = 3 },
            // "1-541-754-3010".
            3 when First <= 2 => new(Second, Third, length, 3),
            _ => this with { Groups = Groups + 1 },
        };
    }
}
