using FactCheck.Mentions.Measures;
using FactCheck.Mentions.Numbers;
using FactCheck.Tables;

namespace FactCheck.Mentions.Amounts;

/// <summary>Recognises numbers that refer to a part of a text or to a source: "Figure 3", "[12]", "(29)", "flight 370".</summary>
internal static class References
{
    private const int MaxBracketTokens = 60;

    private static readonly WordSet Labels = WordSet.Load("Mentions/Amounts/labels.tsv");

    public static bool TrySkip(in TokenRun run, int at, out int end) =>
        TrySkipBracket(run, at, out end) || TrySkipEnumerator(run, at, out end) || TrySkipLabelled(run, at, out end);

    /// <summary>"[12]", "[3, 4]", "[2,3-b]".</summary>
    private static bool TrySkipBracket(in TokenRun run, int at, out int end)
    {
        end = at + 1;
        if (!run.Touches(at) || !run.Is(at - 1, '['))
            return false;
        for (var i = at; run.Has(i) && i - at < MaxBracketTokens; i++)
        {
            if (run.Is(i, ']'))
            {
                end = i + 1;
                return true;
            }

            var isPart = (run.IsDigits(i) && run[i].Length <= 3) || run.Mark(i) is ',' or ';' || run.IsDash(i) || (run.IsWord(i) && run.Touches(i) && run[i].Length <= 2);
            if (!isPart)
                return false;
        }

        return false;
    }

    /// <summary>"1) first, 2) second" and "3." before the first word: numbers of a list.</summary>
    private static bool TrySkipEnumerator(in TokenRun run, int at, out int end)
    {
        end = at + 2;
        if (run[at].Length > 2 || run.Touches(at))
            return false;
        if (run.Is(at + 1, '.') && run.Touches(at + 1))
            return at == 0 && run.IsWord(at + 2) && run.Gap(at + 2) >= 1;
        return run.Is(at + 1, ')') && (run.IsWord(at + 2) || run.Is(at + 2, '"')) && !HasOpenBracket(run, at);
    }

    private static bool HasOpenBracket(in TokenRun run, int at)
    {
        for (var i = at - 1; i >= 0 && at - i < MaxBracketTokens; i--)
        {
            if (run.Is(i, ')'))
                return false;
            if (run.Is(i, '('))
                return true;
        }

        return false;
    }

    /// <summary>"Figure 3", "Nos. 4 and 5", "Eqs. (18), (19)".</summary>
    private static bool TrySkipLabelled(in TokenRun run, int at, out int end)
    {
        end = at + 1;
        var label = at - 1;
        if (run.Is(label, '('))
            label--;
        if (run.Is(label, '.') && run.Touches(label))
            label--;
        if (run.Mark(label) is '\u00A7')
        {
            end = Identifiers.EndOfTied(run, at);
            return true;
        }

        if (IsNumbering(run, label) && NumberedRanks.IsRank(run, at))
            return false;
        if (run.Mark(label) is '#' || (run.Is(label, 'p') && label < at - 1))
            return true;
        if (!run.IsIn(Labels, label) || run.Is(label + 1, ','))
            return false;
        // "line 3,000 miles long": a label has a plain number, if the number is long.
        if (run[at].Length > 6 && !run.Is(label, "id") && !run.Is(label, "account") && !run.Is(label, "number") && !run.Is(label, "card"))
            return false;
        var read = AmountReader.Read(run, at, at);
        // "the armed forces number 104,000 personnel": a name is written without separators.
        if (read is { } grouped && grouped.Has(NumberForms.Grouped) && (run.Is(label, "number") || run.Is(label, "numbers")))
            return false;
        end = EndOfList(run, at);
        return read is not { } amount || (amount.IsBare && !amount.Has(NumberForms.Decimal | NumberForms.Grouped | NumberForms.Magnitude)) || amount.End <= end;
    }

    private static bool IsNumbering(in TokenRun run, int label) => run.Is(label, "no") || run.Is(label, "number") || run.Is(label, '#');

    /// <summary>The end of a list of numbers that one word before them names.</summary>
    public static int EndOfList(in TokenRun run, int at)
    {
        var end = EndOfSubsections(run, Identifiers.EndOfTied(run, at));
        while (run.Has(end))
        {
            var next = end;
            if (run.Is(next, ')'))
                next++;
            if (!(run.Mark(next) is ',' or '&' or '/' || run.IsDash(next) || run.Is(next, "and") || run.Is(next, "to") || run.Is(next, "or")))
                return next;
            next++;
            if (run.Is(next, "and"))
                next++;
            if (run.Is(next, '('))
                next++;
            if (!run.IsDigits(next) || run[next].Length > 3 || StartsUnit(run, next + 1) || (run.Is(end, ')') && IsGrouped(run, next)))
                return end;
            end = Identifiers.EndOfTied(run, next);
        }

        return end;
    }

    /// <summary>"4,120" of "4,310 (2021), 4,120 (2019)".</summary>
    private static bool IsGrouped(in TokenRun run, int at) =>
        run.Is(at + 1, ',') && run.Touches(at + 1) && run.IsDigits(at + 2) && run.Touches(at + 2) && run[at + 2].Length == 3;

    /// <summary>"12(3)(a)": brackets tied to a number that a word names.</summary>
    private static int EndOfSubsections(in TokenRun run, int end)
    {
        while (run.Is(end, '(') && run.Touches(end) && run.Touches(end + 1) && (run.IsDigits(end + 1) || run.IsWord(end + 1)) && run[end + 1].Length <= 3 && run.Is(end + 2, ')') && run.Touches(end + 2))
            end += 3;
        return end;
    }

    private static bool StartsUnit(in TokenRun run, int at) =>
        run.Is(at, '%') || (run.Is(at, '.') && run.IsDigits(at + 1)) || (run.IsWord(at) && ((UnitTerms.TryRead(run, at, out var unit) && !unit.IsDoubtful) || CountedNouns.Read(run, at) is not null));
}
