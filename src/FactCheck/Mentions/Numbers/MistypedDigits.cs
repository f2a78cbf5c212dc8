using System.Buffers;

namespace FactCheck.Mentions.Numbers;

/// <summary>Recognises a number in which a letter stands for a digit, "28,5OO", "72.l percent": a slip, which is left out whole. "5l" is five litres, and "O2" no number.</summary>
internal static class MistypedDigits
{
    /// <summary>In tokens, to either side.</summary>
    private const int Farthest = 6;

    private static readonly SearchValues<char> Characters = SearchValues.Create("0123456789.,Ool");

    /// <summary>Whether tokens from <paramref name="first"/> to before <paramref name="end"/> are, or stand in, such a number.</summary>
    public static bool Hold(in TokenRun run, int first, int end)
    {
        var last = end - 1;
        for (var steps = 0; steps < Farthest && run.Touches(first) && IsPart(run, first - 1); steps++)
            first--;
        for (var steps = 0; steps < Farthest && run.Touches(last + 1) && IsPart(run, last + 1); steps++)
            last++;
        return IsMistyped(run.Slice(first, last).TrimEnd(".,"));
    }

    private static bool IsPart(in TokenRun run, int at) => run.Has(at) && !run.At(at).ContainsAnyExcept(Characters);

    private static bool IsMistyped(ReadOnlySpan<char> number)
    {
        for (var at = 1; at < number.Length; at++)
        {
            var isBehindDigits = char.IsAsciiDigit(number[at - 1]) || (at > 1 && number[at - 1] is '.' or ',' && char.IsAsciiDigit(number[at - 2]));
            if (!isBehindDigits || char.IsAsciiDigit(number[at]))
                continue;
            if (number[at] is 'O' or 'o' || (number[at] == 'l' && (number[at - 1] is '.' or ',' || (at + 1 < number.Length && number[at + 1] is >= '0' and <= '9' or 'O' or 'o'))))
                return true;
        }

        return false;
    }
}
