using FactCheck.Mentions.Numbers;

namespace FactCheck.Mentions.Amounts;

/// <summary>Tells "one" that counts from "one" that stands for a noun, and other number words from their second meanings.</summary>
internal static class PronounNumbers
{
    private static readonly string[] BeforePronoun = ["no", "this", "that", "the", "each", "any", "every", "which", "last", "next", "previous", "current", "new", "old", "another", "first", "other", "some", "such", "what", "only", "big", "good", "right", "wrong", "same", "by", "little", "best", "former", "latter"];

    private static readonly string[] AfterPronoun = ["of", "another", "can", "could", "must", "should", "would", "may", "might", "who", "that", "which", "has", "is", "was", "will", "does", "needs", "day", "thing", "way", "after", "side", "hand", "by", "assumes", "considers", "obtains", "gets", "finds", "sees", "knows", "wonders", "wants", "such"];

    private static readonly string[] BeforeHalf = ["a", "one", "than", "nearly", "almost", "about", "around", "roughly", "over", "under", "least", "by"];

    /// <summary>"ground zero", "net zero".</summary>
    private static readonly string[] BeforeZero = ["ground", "net", "patient", "sub"];

    public static bool IsNumber(in TokenRun run, int at)
    {
        if (HyphenIdioms.IsPart(run, at))
            return false;
        // "at number one", "the number two job".
        if (run.Is(at - 1, "number") && run.Gap(at) == 1 && !NumberWords.TryFind(run, at + 1, out _) && !run.IsWord(at + 1) | run.Is(at - 2, "at") | run.Is(at - 2, "the") | run.Is(at - 2, "to"))
            return false;
        if (run.Is(at, "one"))
            return IsOne(run, at);
        if (run.Is(at, "second"))
            return !run.Is(at - 1, "a") && !run.Is(at - 1, "per") && !run.Is(at - 1, '/') && !run.Is(at - 1, "one") && !run.Is(at + 1, "to") && !run.Is(at + 1, "thoughts");
        if (run.Is(at, "half") || run.Is(at, "quarter") || run.Is(at, "quarters"))
            return IsPart(run, at);
        if (run.Is(at, "zero") && Any(run, at - 1, BeforeZero))
            return false;
        if (run.Is(at, "score") || run.Is(at, "cr"))
            return false;
        if (run.Is(at, "bn") || run.Is(at, "mn") || run.Is(at, "tn") || run.Is(at, "mln") || run.Is(at, "bln") || run.Is(at, "trn") || run.Is(at, "lac") || run.Is(at, "mil") || run.Is(at, "lacs"))
            return false;
        return !(run.IsHyphen(at - 1) && run.Touches(at) && run.IsWord(at - 2) && run.Touches(at - 1) && !NumberWords.TryFind(run, at - 2, out _));
    }

    private static bool IsOne(in TokenRun run, int at)
    {
        var isCompound = NumberWords.TryFind(run, at + 1, out _) || (run.IsHyphen(at + 1) && NumberWords.TryFind(run, at + 2, out _));
        if (isCompound)
            return !run.Is(at + 1, "second") || !run.Is(at - 1, "the");
        // "only one voter in four"
        if (run.IsWord(at + 1) && run.Is(at + 2, "in") && (run.IsDigits(at + 3) || NumberWords.TryFind(run, at + 3, out _)))
            return true;
        if (Any(run, at - 1, BeforePronoun) || (run.IsHyphen(at - 1) && run.Touches(at)))
            return false;
        if (run.Is(at + 1, "out") && run.Is(at + 2, "of"))
            return true;
        // "one arrives at": what one counts is never a plural.
        if (CountedNouns.Read(run, at + 1) is { } noun && noun.End <= at + 3 && noun.Noun is not ("series" or "species") && run.At(noun.End - 1).EndsWith("s", StringComparison.Ordinal))
            return false;
        return !Any(run, at + 1, AfterPronoun) && !(run.Touches(at + 1) && run.Mark(at + 1) is '\'' or '\u2019');
    }

    /// <summary>Parts of games, years and towns are no fractions: "first half", "half-time", "the old quarter".</summary>
    private static bool IsPart(in TokenRun run, int at)
    {
        if (run.Is(at, "half"))
        {
            if (run.Is(at + 1, "time") || (run.IsHyphen(at + 1) && (run.Is(at + 2, "time") || run.Is(at + 2, "way") || run.Is(at + 2, "hearted"))) || run.Is(at + 1, "way"))
                return false;
            if (run.IsHyphen(at + 1) && run.Touches(at + 1))
                return run.Is(at + 2, "point") || Measures.UnitReader.Read(run, at + 2) is not null || NumberWords.TryFind(run, at + 2, out _);
            return Any(run, at - 1, BeforeHalf) || run.Is(at + 1, "of") || run.Is(at + 1, "a") || run.Is(at + 1, "an") || run.Is(at + 1, "the") || NumberWords.TryFind(run, at + 1, out _) || Measures.UnitReader.Read(run, at + 1) is not null;
        }

        if (run.Is(at, "quarter") && run.Is(at - 1, "a") && (PercentReader.Read(run, at + 1) is not null || IsPoint(run, at + 1)))
            return true;
        // "nearly a quarter were women".
        if (run.Is(at, "quarter") && run.Is(at - 1, "a") && Any(run, at - 2, BeforeHalf) && !run.Is(at + 1, "past") && !run.Is(at + 1, "to") && !run.Is(at + 1, "ago") && !run.Is(at + 1, "earlier") && !run.Is(at + 1, "later"))
            return true;
        if (run.IsHyphen(at + 1) && run.Touches(at + 1) && NumberWords.TryFind(run, at + 2, out _))
            return true;
        return run.Is(at + 1, "of") || run.Is(at - 1, "a") && (NumberWords.TryFind(run, at + 1, out _) || Measures.UnitReader.Read(run, at + 1) is not null) || NumberWords.TryFind(run, at + 1, out _);
    }

    /// <summary>"a quarter point", "a quarter-point rise".</summary>
    private static bool IsPoint(in TokenRun run, int at) => run.Is(run.IsHyphen(at) && run.Touches(at) ? at + 1 : at, "point");

    private static bool Any(in TokenRun run, int at, string[] words)
    {
        foreach (var word in words)
        {
            if (run.Is(at, word))
                return true;
        }

        return false;
    }
}
