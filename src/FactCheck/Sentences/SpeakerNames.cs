using FactCheck.Spans;

namespace FactCheck.Sentences;

/// <summary>Reads names as reports write them: "Ann Lee", "Mr. J. K. Lee", "the Council on Foreign Relations", "spokeswoman Ann Lee".</summary>
internal static class SpeakerNames
{
    private const int Longest = 10;
    private const int LongestRole = 5;

    /// <summary>The name that starts at a token, without its article; null when none does.</summary>
    public static string? At(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, out int end)
    {
        end = at;
        if (at < tokens.Length && tokens[at].Span.Of(text) is "the" or "The" or "a" or "A")
            at++;
        if (at >= tokens.Length || !IsNamePart(text, tokens[at]))
            return null;
        var last = at;
        for (var i = at + 1; i < tokens.Length && i < at + Longest; i++)
        {
            if (IsNamePart(text, tokens[i]))
                last = i;
            else if (!MayJoin(text, tokens, i))
                break;
        }

        end = last + 1;
        if (IsPronoun(tokens[at].Span.Of(text)) && last == at)
            return null;
        return RecurringText.Of(new TextSpan(tokens[at].Start, tokens[last].End).Of(text));
    }

    /// <summary>The name after a verb, where a role in small letters may stand before it: "said police spokeswoman Ann Lee".</summary>
    public static string? AfterRole(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at)
    {
        for (var i = at; i < tokens.Length && i < at + LongestRole; i++)
        {
            if (At(text, tokens, i, out _) is { } name)
                return name;
            if (tokens[i].Kind != TokenKind.Word || IsPreposition(tokens[i].Span.Of(text)) || IsPronoun(tokens[i].Span.Of(text)))
                return null;
        }

        return null;
    }

    /// <summary>The name that ends before a token.</summary>
    public static string? Before(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int end)
    {
        var first = end;
        for (var i = end - 1; i >= 0 && i >= end - Longest; i--)
        {
            if (IsNamePart(text, tokens[i]))
                first = i;
            else if (!MayJoin(text, tokens, i) || i == end - 1)
                break;
        }

        // "On Monday Ann Lee said", "But Ann Lee said"
        while (first < end && (Abbreviations.IsOpener(tokens[first].Span.Of(text)) || !IsNamePart(text, tokens[first])))
            first++;
        return first < end ? At(text, tokens, first, out _) : null;
    }

    private static bool IsNamePart(ReadOnlySpan<char> text, Token token)
    {
        var word = token.Span.Of(text);
        return token.Kind == TokenKind.Word && char.IsUpper(word[0]) && !Abbreviations.IsTime(word);
    }

    /// <summary>Particles and prepositions within names, points after initials, the hyphen of a double name.</summary>
    private static bool MayJoin(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at)
    {
        var isBetween = at > 0 && at + 1 < tokens.Length;
        if (!isBetween)
            return false;
        var word = tokens[at].Span.Of(text);
        if (word is "of" or "on" or "for" or "and" or "the" or "de" or "da" or "del" or "der" or "den" or "di" or "la" or "van" or "von" or "bin" or "al" or "al-" or "&")
            return word is not ("and" or "on" or "for" or "the") || IsInsideTitle(text, tokens, at);
        if (word is ".")
            return tokens[at - 1].End == tokens[at].Start && tokens[at - 1].Length <= 4;
        return word is "-" && tokens[at - 1].End == tokens[at].Start && tokens[at].End == tokens[at + 1].Start;
    }

    /// <summary>"Council on Foreign Relations", but not "Lee on Monday": a name part has to follow.</summary>
    private static bool IsInsideTitle(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at)
    {
        var next = tokens[at + 1].Span.Of(text) is "the" && at + 2 < tokens.Length ? at + 2 : at + 1;
        return IsNamePart(text, tokens[next]);
    }

    private static bool IsPreposition(ReadOnlySpan<char> word) =>
        word is "on" or "in" or "at" or "to" or "that" or "when" or "while" or "after" or "before" or "during" or "as" or "by" or "for" or "with" or "from" or "of";

    private static bool IsPronoun(ReadOnlySpan<char> word) =>
        word is "He" or "She" or "It" or "They" or "We" or "I" or "You" or "he" or "she" or "it" or "they" or "we" or "you" or "who" or "Who";
}
