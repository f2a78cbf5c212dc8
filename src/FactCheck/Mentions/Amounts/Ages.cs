using FactCheck.Mentions.Numbers;
using FactCheck.Tables;

namespace FactCheck.Mentions.Amounts;

/// <summary>Recognises a bare number that is somebody's age: "aged 24 and 31", "Anna Roth, 52, said", "women over 30", "65 or older", "younger than 25".</summary>
internal static class Ages
{
    private const int Oldest = 120;
    private const int LongestList = 8;

    private static readonly WordSet Persons = WordSet.Load("Mentions/Amounts/person-nouns.tsv");

    public static bool IsAge(in TokenRun run, in Amount amount)
    {
        if (!amount.IsBare || amount.Has(NumberForms.Decimal | NumberForms.Grouped | NumberForms.Parts | NumberForms.Magnitude | NumberForms.Signed) || amount.Value > Oldest)
            return false;
        var before = run.Is(amount.First - 1, "about") || run.Is(amount.First - 1, "around") || run.Is(amount.First - 1, "between") ? amount.First - 2 : amount.First - 1;
        return IsAfterAge(run, before) || IsCompared(run, before, amount.End) || IsUpOrDown(run, amount) || IsApposition(run, before, amount.End) || IsListed(run, before);
    }

    /// <summary>"the over-65s", "under 25s": people named by the age that they are above or below; null for other digits in the plural.</summary>
    public static Amount? ReadGroup(in TokenRun run, in NumberReading number)
    {
        var tied = run.IsHyphen(number.First - 1) && run.Touches(number.First) ? number.First - 2 : number.First - 1;
        if (number.End != number.First + 1 || run.At(number.End) is not "s" || !run.Touches(number.End) || number.Value > Oldest || !(run.Is(tied, "over") || run.Is(tied, "under")) || run.Is(number.End + 1, "of"))
            return null;
        // "in under 10s" is a time.
        var isNamed = tied == number.First - 2 || !run.IsWord(tied - 1) || run.Is(tied - 1, "the") || run.Is(tied - 1, "and") || run.Is(tied - 1, "or") || run.Is(tied - 1, "for");
        if (!isNamed)
            return null;
        return new(number.First, number.End + 1, number.First, number.End, number.Value, null, MentionKind.Duration, "year", Units.Find("year"), number.Forms, false);
    }

    /// <summary>"aged 45", "at age 65", "ages 5 to 9", "at the age of 92".</summary>
    private static bool IsAfterAge(in TokenRun run, int at) => run.Is(at, "aged") || run.Is(at, "age") || run.Is(at, "ages") || (run.Is(at, "of") && run.Is(at - 1, "age"));

    /// <summary>"younger than 25", "people over 65", "turned 50", "died at 87".</summary>
    private static bool IsCompared(in TokenRun run, int at, int end)
    {
        if (run.Is(at, "turned") || run.Is(at, "turns") || (run.Is(at, "at") && (run.Is(at - 1, "died") || run.Is(at - 1, "dies"))))
            return !run.IsWord(at + 2);
        if (run.Is(at, "than"))
            return (run.Is(at - 1, "younger") || run.Is(at - 1, "older")) && CountedNouns.Read(run, end) is null;
        return CountedNouns.Read(run, end) is null && (run.Is(at, "over") || run.Is(at, "under") || run.Is(at, "above") || run.Is(at, "below")) && run.IsIn(Persons, at - 1);
    }

    /// <summary>"65 or over", "16 and younger".</summary>
    private static bool IsUpOrDown(in TokenRun run, in Amount amount)
    {
        var at = amount.End;
        if (!run.Is(at, "or") && !run.Is(at, "and"))
            return false;
        if (run.Is(at + 1, "older") || run.Is(at + 1, "younger"))
            return true;
        if (!run.Is(at + 1, "over") && !run.Is(at + 1, "under") && !run.Is(at + 1, "above"))
            return false;
        for (var i = amount.First - 1; i >= amount.First - LongestList; i--)
        {
            if (run.IsIn(Persons, i))
                return true;
        }

        return false;
    }

    /// <summary>"Anna Roth, 52, said", "a man, 34, was hurt".</summary>
    private static bool IsApposition(in TokenRun run, int before, int end)
    {
        if (!run.Is(before, ',') || !run.Touches(before) || !run.IsDigits(before + 1) || !EndsAside(run, end))
            return false;
        return run.IsIn(Persons, before - 1) || (IsName(run, before - 1) && (IsFullName(run, before, end) || OpensSentence(run, before, end)));
    }

    private static bool EndsAside(in TokenRun run, int end) =>
        !run.Has(end) || (run.Mark(end) is ',' or '.' or ';' or ')' && !(run.Touches(end + 1) && run.IsDigits(end + 1)));

    /// <summary>First name and surname; not "New York, 34, South Korea, 21", which lists.</summary>
    private static bool IsFullName(in TokenRun run, int before, int end) =>
        IsName(run, before - 2) && run.Gap(before - 1) == 1 && run[before + 1].Length > 1 && !IsName(run, end + 1) && !(run.Is(before - 3, ',') && run.IsDigits(before - 4));

    /// <summary>"Smith, 45, was convicted".</summary>
    private static bool OpensSentence(in TokenRun run, int before, int end) => run.Mark(end) == ',' && (before == 1 || run.Is(before - 2, '.'));

    private static bool IsName(in TokenRun run, int at) => run.IsWord(at) && run[at].Length > 1 && char.IsUpper(run.FirstCharacter(at)) && !char.IsUpper(run.At(at)[1]);

    /// <summary>"aged 24 and 31".</summary>
    private static bool IsListed(in TokenRun run, int before)
    {
        for (var at = before; at >= before - LongestList; at--)
        {
            if (IsAfterAge(run, at))
                return at < before;
            if (!run.IsDigits(at) && !run.Is(at, ',') && !run.Is(at, "and") && !run.Is(at, "or"))
                return false;
        }

        return false;
    }
}
