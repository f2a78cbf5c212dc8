using System.Buffers;

namespace FactCheck.Documents.Markdown;

/// <summary>Tells a formula between dollar signs from sums of money.</summary>
internal static class Formula
{
    /// <summary>How many characters are searched for the end of a formula or of a template's tag.</summary>
    public const int Longest = 1000;

    private const int LongestCurrencyPrefix = 3;

    private static readonly SearchValues<char> Signs = SearchValues.Create("\\^_={}");

    /// <summary>The length of the formula that starts at the dollar sign at the head of the text; 0 where none does.</summary>
    /// <param name="before">The character before it.</param>
    public static int LengthAt(ReadOnlySpan<char> text, char before)
    {
        if (char.IsLetterOrDigit(before) || before is '$' or '\\')
            return 0;
        text = text[..Math.Min(text.Length, Longest)];
        return text.StartsWith("$$") ? DisplayLength(text) : InlineLength(text);
    }

    private static int DisplayLength(ReadOnlySpan<char> text)
    {
        var length = text[2..].IndexOf('$');
        if (length < 1 || length + 3 >= text.Length || text[length + 3] != '$')
            return 0;
        var content = text.Slice(2, length);
        var isTight = !char.IsWhiteSpace(content[0]) && !char.IsWhiteSpace(content[^1]);
        return isTight || content.ContainsAny(Signs) || content[0] == '\n' ? length + 4 : 0;
    }

    /// <summary>The signs stand hard by what they enclose, on one line, and neither a digit nor a letter follows: "$5 to $6" are two sums.</summary>
    private static int InlineLength(ReadOnlySpan<char> text)
    {
        var length = text[1..].IndexOfAny('$', '\n');
        if (length < 1 || text[length + 1] != '$')
            return 0;
        var content = text.Slice(1, length);
        var isFollowed = length + 2 < text.Length && (char.IsLetterOrDigit(text[length + 2]) || text[length + 2] == '$');
        if (isFollowed || char.IsWhiteSpace(content[0]) || char.IsWhiteSpace(content[^1]))
            return 0;
        return content.ContainsAny(Signs) || (char.IsLetter(content[0]) && !EndsInCurrency(content)) ? length + 2 : 0;
    }

    /// <summary>"He sold $AAPL for US$."</summary>
    private static bool EndsInCurrency(ReadOnlySpan<char> content)
    {
        var word = content[(content.LastIndexOf(' ') + 1)..];
        return word.Length < content.Length && word.Length <= LongestCurrencyPrefix && !word.ContainsAnyExceptInRange('A', 'Z');
    }
}
