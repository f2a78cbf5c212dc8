using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace FactCheck.Mentions.Numbers;

/// <summary>The pieces of a number phrase: number words, and digits below a thousand among them.</summary>
internal static class NumberAtoms
{
    private const int MaxAtomsAfterComma = 5;

    public static bool TryFind(in TokenRun run, int at, [NotNullWhen(true)] out NumberWord? word)
    {
        word = null;
        if (run.IsWord(at))
            return NumberWords.TryFind(run, at, out word);
        if (!run.IsDigits(at) || run[at].Length > 3 || (run.Touches(at + 1) && run.IsWord(at + 1)))
            return false;
        word = new(NumberWordRole.Written, int.Parse(run.At(at), NumberStyles.None, CultureInfo.InvariantCulture), NumberWordForm.Cardinal);
        return true;
    }

    /// <summary>"one million, two hundred thousand": a comma before a smaller magnitude; "two thousand, three of them" goes on to something else.</summary>
    public static bool IsCommaBeforeLower(in TokenRun run, int at, System.Numerics.BigInteger scale)
    {
        if (!run.Is(at, ',') || !run.Touches(at) || !run.IsWord(at + 1))
            return false;
        for (var i = at + 1; i < at + MaxAtomsAfterComma; i++)
        {
            if (run.IsHyphen(i))
                continue;
            if (!run.IsWord(i) || !NumberWords.TryFind(run, i, out var word) || word.Form != NumberWordForm.Cardinal)
                return false;
            if (word.Role is NumberWordRole.Hundred or NumberWordRole.Scale)
                return i > at + 1 && word.Value < scale;
        }

        return false;
    }

    /// <summary>The token after a hyphen that joins two words of a number; the same token where there is none.</summary>
    public static int SkipHyphen(in TokenRun run, int at, NumberWordRole last)
    {
        if (last == NumberWordRole.None || !run.IsDash(at))
            return at;
        // "ninety - five": tokenised texts set the hyphen apart.
        var joins = (run.Touches(at) && run.Touches(at + 1)) || (last == NumberWordRole.Tens && run.IsHyphen(at) && run.Gap(at) == 1 && run.Gap(at + 1) == 1);
        return joins && run.IsWord(at + 1) ? at + 1 : at;
    }
}
