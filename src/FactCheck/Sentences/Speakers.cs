using FactCheck.Tables;

namespace FactCheck.Sentences;

/// <summary>Finds who speaks the words of a quotation in the sentence around it.</summary>
internal static class Speakers
{
    // Attributions stand close to what they attribute; a bound keeps the search linear.
    private const int Reach = 24;
    private const int LongestAside = 14;

    private static readonly WordSet Verbs = WordSet.Load("Sentences/speech-verbs.tsv", StringComparison.Ordinal);

    /// <param name="tokens">The sentence.</param>
    /// <param name="open">The opening mark.</param>
    /// <param name="close">The closing mark.</param>
    public static string? Find(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int open, int close) => After(text, tokens, close + 1) ?? Before(text, tokens, open);

    /// <summary>"…," said Ann Lee; "…," Ann Lee said; "…," Ann Lee, the minister, said; "…," according to Ann Lee.</summary>
    private static string? After(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at)
    {
        if (at < tokens.Length && text[tokens[at].Start] == ',')
            at++;
        if (at >= tokens.Length)
            return null;
        if (IsAccordingTo(text, tokens, at))
            return SpeakerNames.At(text, tokens, at + 2, out _);
        if (IsVerb(text, tokens[at]))
            return SpeakerNames.AfterRole(text, tokens, at + 1);
        var name = SpeakerNames.At(text, tokens, at, out var end);
        return name is not null && IsVerbAfter(text, tokens, end) ? name : null;
    }

    private static bool IsVerbAfter(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at)
    {
        if (at < tokens.Length && IsVerb(text, tokens[at]))
            return true;
        if (at >= tokens.Length || text[tokens[at].Start] != ',')
            return false;
        for (var i = at + 1; i < tokens.Length && i <= at + LongestAside; i++)
        {
            if (text[tokens[i].Start] == ',')
                return i + 1 < tokens.Length && IsVerb(text, tokens[i + 1]);
        }

        return false;
    }

    /// <summary>According to Ann Lee, "…"; Ann Lee said, "…"; Ann Lee, the minister, told reporters that "…".</summary>
    private static string? Before(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int open)
    {
        var limit = Math.Max(0, open - Reach);
        for (var i = open - 1; i >= limit; i--)
        {
            if (IsAccordingTo(text, tokens, i))
                return SpeakerNames.At(text, tokens, i + 2, out _);
            if (IsVerb(text, tokens[i]))
                return SpeakerNames.Before(text, tokens, i) ?? SpeakerNames.Before(text, tokens, StartOfAside(text, tokens, i));
        }

        return null;
    }

    /// <summary>The comma that opens the aside which ends before <paramref name="at"/>; 0 when there is none.</summary>
    private static int StartOfAside(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at)
    {
        if (at == 0 || text[tokens[at - 1].Start] != ',')
            return 0;
        for (var i = at - 2; i > 0 && i >= at - LongestAside; i--)
        {
            if (text[tokens[i].Start] == ',')
                return i;
        }

        return 0;
    }

    private static bool IsAccordingTo(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at) =>
        at + 1 < tokens.Length && tokens[at].Span.Of(text) is "According" or "according" && tokens[at + 1].Span.Of(text) is "to";

    private static bool IsVerb(ReadOnlySpan<char> text, Token token) => token.IsIn(Verbs, text);
}
