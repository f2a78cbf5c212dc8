using FactCheck.Claims;
using FactCheck.Mentions;

namespace FactCheck.Matches;

/// <summary>Tells that a figure may be of a time that the sentence only hints at: "had 28 members before Britain left", "once had 48 states", "on 20 July" behind a year.</summary>
internal static class OtherTimes
{
    private const int YearDigits = 4;
    private static readonly string[] Pasts = [" had ", " was ", " were ", " counted ", " numbered ", " comprised ", " consisted ", " stood ", " measured "];
    private static readonly string[] Openers = [" before ", " while ", " when ", " until ", " till ", " without "];

    /// <summary>Between "with Britain" and its verb stands what the figure includes; behind the figure it says nothing of the time.</summary>
    private const string Including = " with ";

    private const string Formerly = " once ";

    public static bool MayBeMeant(Claim claim, string text)
    {
        if (claim.Mention is not { } mention)
            return false;
        var sentence = claim.Sentence.Span;
        var before = text.AsSpan(sentence.Start, Math.Max(0, mention.Span.Start - sentence.Start));
        if (mention.Figure.Value is MentionValue.Temporal)
            return !NamesYear(mention.Span.Of(text)) && NamesYear(before);
        var words = $" {before} ";
        if (words.Contains(Formerly, StringComparison.OrdinalIgnoreCase))
            return true;
        if (!Pasts.Any(past => words.Contains(past, StringComparison.Ordinal)))
            return false;
        var all = $" {sentence.Of(text)} ";
        return words.Contains(Including, StringComparison.OrdinalIgnoreCase) || Openers.Any(opener => all.Contains(opener, StringComparison.OrdinalIgnoreCase));
    }

    private static bool NamesYear(ReadOnlySpan<char> words)
    {
        var digits = 0;
        foreach (var letter in words)
        {
            digits = char.IsAsciiDigit(letter) ? digits + 1 : 0;
            if (digits == YearDigits)
                return true;
        }

        return false;
    }
}
