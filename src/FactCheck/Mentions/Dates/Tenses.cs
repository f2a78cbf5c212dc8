namespace FactCheck.Mentions.Dates;

/// <summary>Tells from the verbs around a date whether it lies before or after the day of publication.</summary>
internal static class Tenses
{
    /// <summary>How far verbs are looked for; a bound, so that a long text without full stops stays linear.</summary>
    private const int Reach = 16;

    private static readonly string[] Ahead = ["will", "shall", "'ll", "won't", "plans", "planned", "expected", "expects", "scheduled", "slated", "due", "going", "upcoming", "tomorrow", "set", "would", "may", "might", "should", "could"];
    private static readonly string[] Behind = ["was", "were", "had", "did", "said", "told", "has", "been", "went", "came", "took", "made", "got", "began", "fell", "rose", "won", "lost", "met", "left", "held", "found", "ago", "wrote", "gave", "saw", "sent", "led", "shot", "died", "hit", "ran"];

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

    private static Lean SideOf(in Reading r, int at, int border, ref bool sawWord)
    {
        if (!r.IsWord(at) || r[at].Month != 0)
            return Lean.Unknown;
        var word = r.Word(at);
        if (Contains(Ahead, word))
            return IsSameSentence(r, at, border) ? Lean.Future : Lean.Unknown;
        var isPast = Contains(Behind, word) || (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && !word.EndsWith("eed", StringComparison.Ordinal) && char.IsLower(word[0]));
        if (isPast && IsSameSentence(r, at, border))
            return Lean.Past;
        sawWord |= r.IsOtherWord(at) && word.Length > 1;
        return Lean.Unknown;
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

    private static bool Contains(string[] words, ReadOnlySpan<char> word)
    {
        foreach (var candidate in words)
        {
            if (word.Equals(candidate, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
