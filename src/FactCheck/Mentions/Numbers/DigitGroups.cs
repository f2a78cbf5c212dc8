namespace FactCheck.Mentions.Numbers;

/// <summary>How far a number in digits reaches, and which of its digits are decimals.</summary>
/// <param name="End">The token after its last one.</param>
/// <param name="Decimals">How many of the digits stand after the decimal mark.</param>
internal readonly record struct DigitGroups(int End, int DigitCount, int Decimals, bool IsGrouped)
{
    /// <summary>More groups than any figure has: what has more is a list, and looking no further keeps the time linear.</summary>
    private const int MaxGroups = 40;

    /// <summary>Stands for the mark between groups where there are more than any figure has.</summary>
    private const char TooMany = '\uFFFF';

    public static DigitGroups Read(in TokenRun run, int at)
    {
        if (!run.IsDigits(at))
            return new(at + 2, run[at + 1].Length, run[at + 1].Length, false);
        var (end, mark) = EndOfGroups(run, at);
        if (mark == TooMany || IsMisgrouped(run, at))
            return new(end, int.MaxValue, 0, false);
        var digits = CountDigits(run, at, end);
        if (HasDecimals(run, end, mark) || HasDecimalsApart(run, at, end))
            return new(end + 2, digits + run[end + 1].Length, run[end + 1].Length, mark != '\0');
        return new(end, digits, 0, mark != '\0');
    }

    public int CopyDigits(in TokenRun run, int at, Span<char> digits)
    {
        var length = 0;
        for (var i = at; i < End; i++)
        {
            if (!run.IsDigits(i))
                continue;
            run.At(i).CopyTo(digits[length..]);
            length += run[i].Length;
        }

        return length;
    }

    private static int CountDigits(in TokenRun run, int at, int end)
    {
        var count = 0;
        for (var i = at; i < end; i++)
            count += run.IsDigits(i) ? run[i].Length : 0;
        return count;
    }

    /// <summary>The end of the whole part and the mark that parts its groups; the null character when it has none.</summary>
    private static (int End, char Mark) EndOfGroups(in TokenRun run, int at)
    {
        if (run[at].Length > 3 || run.FirstCharacter(at) == '0')
            return (at + 1, '\0');
        if (IsSpacedGroup(run, at + 1))
            return EndOfSpacedGroups(run, at);
        if (IsGroupApart(run, at + 1))
            return EndOfGroupsApart(run, at);
        var mark = run.Mark(at + 1);
        if (mark is not (',' or '.' or '\'' or '\u2019' or '\u02BC') || !run.Touches(at + 1))
            return (at + 1, '\0');
        var end = at + 1;
        int groups = 0, pairs = 0;
        while (groups < MaxGroups && run.Is(end, mark) && run.Touches(end) && run.IsDigits(end + 1) && run.Touches(end + 1))
        {
            pairs += run[end + 1].Length == 2 ? 1 : 0;
            if (run[end + 1].Length is < 2 or > 3)
                return (at + 1, '\0');
            end += 2;
            groups++;
        }

        var isWestern = pairs == 0;
        // "12,34,567": lakh and crore, pairs and at last three.
        var isIndian = mark == ',' && groups > 1 && pairs == groups - 1 && run[end - 1].Length == 3 && run[at].Length < 3;
        if (groups == MaxGroups)
            return (end, TooMany);
        if (groups == 0 || !(isWestern || isIndian) || (mark == '.' && groups == 1))
            return (at + 1, '\0');
        return (end, mark);
    }

    /// <summary>"28,5000" is neither 28.5 nor 28,500 nor a list: a slip, and nobody can say which.</summary>
    private static bool IsMisgrouped(in TokenRun run, int at) =>
        run[at].Length <= 3 && run.FirstCharacter(at) != '0' && run.Is(at + 1, ',') && run.Touches(at + 1) && run.IsDigits(at + 2) && run.Touches(at + 2) && run[at + 2].Length > 3
        && !(run.Is(at - 1, ',') && run.Touches(at)) && !(run.Is(at + 3, ',') && run.Touches(at + 3));

    private static bool IsSpacedGroup(in TokenRun run, int at) =>
        run.IsDigits(at) && run[at].Length == 3 && run.Gap(at) == 1 && IsGroupSpace(run.Text[run[at].Start - 1])
        && !(run.Is(at + 1, '-') && run.Touches(at + 1) && run.IsDigits(at + 2));

    private static bool IsGroupSpace(char c) => c is ' ' or '\u00A0' or '\u2009' or '\u202F' or '\u2007' or '\u2008';

    private static (int End, char Mark) EndOfSpacedGroups(in TokenRun run, int at)
    {
        var end = at + 1;
        var hasPlainSpace = false;
        while (end - at <= MaxGroups && IsSpacedGroup(run, end))
        {
            hasPlainSpace |= run.Text[run[end].Start - 1] == ' ';
            end++;
        }

        var isList = (run.IsDigits(end) && run.Gap(end) == 1) || (at > 0 && run.IsDigits(at - 1) && run.Gap(at) == 1);
        // One group after a plain space may be a second number: "in area 51 200 people"; round thousands are not.
        var isDoubtful = hasPlainSpace && end - at == 2 && !run.At(at + 1).EndsWith("00", StringComparison.Ordinal);
        return isList || isDoubtful ? (at + 1, '\0') : (end, ' ');
    }

    /// <summary>"80 , 000": tokenised texts set the comma apart, others never put a space before it.</summary>
    private static bool IsGroupApart(in TokenRun run, int at) =>
        run.Is(at, ',') && run.Gap(at) == 1 && run.IsDigits(at + 1) && run.Gap(at + 1) == 1 && run[at + 1].Length == 3;

    private static (int End, char Mark) EndOfGroupsApart(in TokenRun run, int at)
    {
        var end = at + 1;
        while (end - at < MaxGroups && IsGroupApart(run, end))
            end += 2;
        return (end, ',');
    }

    /// <summary>"7 . 57 %", "$ 46 . 8 million": the same of the point, where what follows or the sign before says that no sentence ends.</summary>
    private static bool HasDecimalsApart(in TokenRun run, int at, int end)
    {
        if (!run.Is(end, '.') || run.Gap(end) != 1 || !run.IsDigits(end + 1) || run.Gap(end + 1) != 1 || run[end + 1].Length > 3)
            return false;
        var isMoney = run.Mark(at - 1) is '$' or '\u20AC' or '\u00A3' or '\u00A5';
        return isMoney || run.Is(end + 2, '%') || run.Is(end + 2, "percent") || (NumberWords.TryFind(run, end + 2, out var word) && word.Role == NumberWordRole.Scale);
    }

    private static bool HasDecimals(in TokenRun run, int end, char groupMark)
    {
        var mark = run.Mark(end);
        if (!run.Touches(end) || !run.IsDigits(end + 1) || !run.Touches(end + 1) || mark == groupMark)
            return false;
        var goesOn = run.Is(end + 2, mark) && run.Touches(end + 2) && run.IsDigits(end + 3) && run.Touches(end + 3);
        return mark switch
        {
            '.' or '\u00B7' => !goesOn,
            // "1,3" is a decimal comma, "22,24,26" a list, "1,234,567" was grouped already.
            ',' => !goesOn && (groupMark == '.' || (groupMark == '\0' && run[end + 1].Length != 3 && !(end >= 2 && run.Is(end - 2, ',') && run.Touches(end - 1)))),
            _ => false,
        };
    }
}
