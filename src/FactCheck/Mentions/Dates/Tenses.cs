using FactCheck.Tables;

namespace FactCheck.Mentions.Dates;

/// <summary>Tells from the verbs around a date whether it lies before or after the day of publication.</summary>
internal static class Tenses
{
    /// <summary>How far verbs are looked for; a bound, so that a long text without full stops stays linear.</summary>
    private const int Reach = 16;

    private static readonly WordTable<Lean> Verbs = WordTable<Lean>.Load("Mentions/Dates/tenses.tsv", row => Enum.Parse<Lean>(row[1]));

    /// <summary>The side that the nearest telling verb of the sentence points to. A date that is all its block says is an appointment: ahead.</summary>
    public static Lean LeanAt(in Reading r, int at, int end)
    {
        var sawWord = false;
        for (var distance = 1; distance <= Reach; distance++)
        {
            var before = SideOf(r, at - distance, at, ref sawWord);
            if (before != Lean.Unknown)
                return before;
            var after = SideOf(r, end + distance - 1, end - 1, ref sawWord);
            if (after != Lean.Unknown)
                return after;
        }

        return sawWord ? Lean.Unknown : Lean.Future;
    }

    /// <summary>A verb that tells a side: "was", "will", "opened".</summary>
    public static bool IsTelling(ReadOnlySpan<char> word) =>
        Verbs.TryFind(word, out _) || (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal));

    private static Lean SideOf(in Reading r, int at, int border, ref bool sawWord)
    {
        if (!r.IsWord(at) || r[at].Month != 0)
            return Lean.Unknown;
        var word = r.Word(at);
        var isRegular = word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && !word.EndsWith("eed", StringComparison.Ordinal)
            && char.IsLower(word[0]);
        if ((r.TryFind(Verbs, at, out var side) || (isRegular && (side = Lean.Past) != 0))
            && IsSameSentence(r, at, border))
            return side == Lean.Past ? SideOfParticiple(r, at) : side;
        sawWord |= r.IsOtherWord(at) && word.Length > 1;
        return Lean.Unknown;
    }

    /// <summary>"will be held", "must soon be paid" and "may have closed" lie ahead; "to be held" follows the verb before it.</summary>
    private static Lean SideOfParticiple(in Reading r, int at)
    {
        for (var i = at - 1; i >= at - 3; i--)
        {
            var word = r.Word(i);
            if (r[i].Month != 0 && r.IsCapitalised(i))
                break;
            // "housing starts slid": no auxiliary ends in s.
            if (r.TryFind(Verbs, i, out var side) && side == Lean.Future && word[^1] != 's')
                return side;
            if (r.Is(i, Form.To) && i < at - 1)
                return Lean.Unknown;
            if (!(word is "be" or "have" or "not" or "also" or "soon" or "now" || word.EndsWith("ly", StringComparison.Ordinal)))
                break;
        }

        return Lean.Past;
    }

    private static bool IsSameSentence(in Reading r, int at, int border)
    {
        for (var i = Math.Min(at, border) + 1; i < Math.Max(at, border); i++)
        {
            if (r.Mark(i) is '.' or '!' or '?' && r.IsGap(i + 1) && !r[i - 1].IsShort)
                return false;
        }

        return true;
    }
}
