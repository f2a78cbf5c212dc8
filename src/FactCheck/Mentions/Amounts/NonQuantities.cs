using System.Collections.Frozen;
using FactCheck.Mentions.Measures;
using FactCheck.Mentions.Numbers;
using FactCheck.Tables;

namespace FactCheck.Mentions.Amounts;

/// <summary>Recognises digits that are no figure: versions, telephone numbers, identifiers, names, references.</summary>
internal static class NonQuantities
{
    private static readonly FrozenSet<string> Labels = DataTable.Load("Mentions/Amounts/labels.tsv").Rows.Select(row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] PhoneWords = ["phone", "telephone", "tel", "fax", "call", "mobile", "cell", "dial", "hotline", "whatsapp", "phones"];

    /// <param name="at">A token of digits.</param>
    /// <param name="end">The token after all that is skipped.</param>
    public static bool TrySkip(TokenRun run, int at, int limit, out int end)
    {
        end = at + 1;
        if (IsNamePart(run, at, limit))
        {
            end = EndOfGlued(run, at);
            return true;
        }

        if (PhoneNumbers.TryRead(run, at, HasPhoneWord(run, at), out end))
            return true;
        if (TrySkipChain(run, at, out end) || TrySkipCitation(run, at, out end) || TrySkipLabelled(run, at, out end))
            return true;
        end = at + 1;
        return IsGluedToWord(run, at, out end);
    }

    /// <summary>"F16", "F-16", "COVID-19", "H2O", "#5": something is tied to the front that is neither sign nor currency.</summary>
    private static bool IsNamePart(TokenRun run, int at, int limit)
    {
        if (!run.Touches(at) || at <= limit - 1)
            return false;
        if (run.IsWord(at - 1))
            return !CurrencyReader.TryReadBefore(run, at, limit, out _, out _, out _) && !run.Is(at - 1, "x");
        if (run.Mark(at - 1) is '#' or '_' or '\\')
            return true;
        var isHyphen = run.IsDash(at - 1) && run.Touches(at - 1) && at - 2 >= 0;
        return (isHyphen && run.IsWord(at - 2) && !UnitTerms.TryRead(run, at - 2, out _) && !IsNumberWord(run, at - 2)) || (run.Is(at - 1, '.') && run.Touches(at - 1) && run.IsWord(at - 2));
    }

    private static bool IsNumberWord(TokenRun run, int at) => NumberWords.TryFind(run.At(at), out _);

    private static int EndOfGlued(TokenRun run, int at)
    {
        var end = at + 1;
        while (run.Touches(end) && (run.IsDigits(end) || run.IsWord(end) || (run.IsHyphen(end) && run.Touches(end + 1)) || (run.Mark(end) is '.' or '/' or ':' && run.Touches(end + 1) && run.IsDigits(end + 1))))
            end++;
        return end;
    }

    /// <summary>"192.168.1.2", "123-45-6789", "12:30:15", "1/2/2003": three groups or more with one mark between.</summary>
    private static bool TrySkipChain(TokenRun run, int at, out int end)
    {
        end = at + 1;
        var mark = run.Mark(at + 1);
        if (mark is not ('.' or '-' or ':' or '/'))
            return false;
        var groups = 1;
        while (run.Is(end, mark) && run.Touches(end) && (run.IsDigits(end + 1) || (mark == ':' && run.IsWord(end + 1))) && run.Touches(end + 1))
        {
            groups++;
            end += 2;
        }

        if (mark == '.' && groups > 2 && DigitGroups.Read(run, at).IsGrouped)
            return false;
        var isPadded = groups == 2 && mark == '-' && run[end - 1].Length > 2 && run.FirstCharacter(end - 1) == '0';
        return groups > 2 || isPadded;
    }

    /// <summary>"[12]", "[3, 4]".</summary>
    private static bool TrySkipCitation(TokenRun run, int at, out int end)
    {
        end = at + 1;
        if (!run.Touches(at) || !run.Is(at - 1, '['))
            return false;
        var i = at;
        while (run.IsDigits(i) && run[i].Length <= 3 && i - at < 200)
        {
            i++;
            if (run.Is(i, ']'))
            {
                end = i + 1;
                return true;
            }

            if (!run.Is(i, ',') && !run.IsDash(i) && !run.Is(i, ';'))
                return false;
            i++;
        }

        return false;
    }

    /// <summary>"Figure 3", "Nos. 4 and 5", "Eqs. (18), (19)", "flight 370".</summary>
    private static bool TrySkipLabelled(TokenRun run, int at, out int end)
    {
        end = at + 1;
        var label = at - 1;
        if (run.Is(label, '('))
            label--;
        if (run.Is(label, '.') && run.Touches(label))
            label--;
        if (run.Is(label, '#'))
            return true;
        if (!run.IsWord(label) || !Labels.GetAlternateLookup<ReadOnlySpan<char>>().Contains(run.At(label)) || run.Is(label + 1, ','))
            return false;
        // "the number 5 million", "claim 3.5 percent": a label has a plain number.
        if (run[at].Length > 6 && !run.Is(label, "id") && !run.Is(label, "account") && !run.Is(label, "number") && !run.Is(label, "card"))
            return false;
        end = EndOfLabelled(run, at);
        return AmountReader.Read(run, at, at) is not { } amount || amount.IsBare && !amount.Has(NumberForms.Decimal | NumberForms.Grouped | NumberForms.Magnitude) || amount.End <= end;
    }

    private static int EndOfLabelled(TokenRun run, int at)
    {
        var end = EndOfGlued(run, at);
        while (run.Has(end))
        {
            var next = end;
            if (run.Is(next, ')'))
                next++;
            if (run.Mark(next) is ',' or '&' or '/' || run.IsDash(next) || run.Is(next, "and") || run.Is(next, "to") || run.Is(next, "or"))
                next++;
            else
                return next;
            if (run.Is(next, "and"))
                next++;
            if (run.Is(next, '('))
                next++;
            if (!run.IsDigits(next) || run[next].Length > 3 || StartsUnit(run, next + 1))
                return end;
            end = EndOfGlued(run, next);
        }

        return end;
    }

    private static bool StartsUnit(TokenRun run, int at) => run.Is(at, '%') || run.Is(at, '.') && run.IsDigits(at + 1) || (run.IsWord(at) && UnitTerms.TryRead(run, at, out _));

    /// <summary>"24703L202", "13F filing", "3D": letters behind that are neither unit, magnitude nor ending.</summary>
    private static bool IsGluedToWord(TokenRun run, int at, out int end)
    {
        end = EndOfGlued(run, at);
        var word = at + 1;
        if (!run.Touches(word) || !run.IsWord(word))
            return false;
        if (run.Touches(word + 1) && run.IsDigits(word + 1) && !run.Is(word, "e") && !run.Is(word, "x") && run[word + 1].Length > 1)
            return true;
        var letters = run.At(word);
        return letters.Length == 1 && letters[0] is 'D' or 'F' or 'P' or 'R' or 'X' or 'Z' or 'E' or 'Q' && !(run.Touches(word + 1) && run.IsDigits(word + 1));
    }

    private static bool HasPhoneWord(TokenRun run, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 8); i--)
        {
            foreach (var word in PhoneWords)
            {
                if (run.Is(i, word))
                    return true;
            }
        }

        return false;
    }
}
