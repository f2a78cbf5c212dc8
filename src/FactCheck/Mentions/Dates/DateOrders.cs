using FactCheck.Sentences;

namespace FactCheck.Mentions.Dates;

/// <summary>
/// Finds the document's own order of day and month: "13/02/2017" anywhere in it settles "10/02/2017", and where no such date does, "10 February" beside
/// "February 10" tells how the writer puts them.
/// </summary>
internal static class DateOrders
{
    /// <param name="words">The number of each token's lexeme.</param>
    public static DateOrder Of(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<ushort> words)
    {
        if (!text.Contains('/'))
            return DateOrder.MonthFirst;
        int dayFirst = 0, monthFirst = 0;
        var isOpen = false;
        for (var i = 0; i + 4 < tokens.Length; i++)
        {
            if (tokens[i].Kind != TokenKind.Digits || tokens[i].Length > 2 || text[tokens[i + 1].Start] != '/'
                || tokens[i + 4].Length is not (2 or 4))
                continue;
            if (text[tokens[i + 3].Start] != '/' || tokens[i + 2].Kind != TokenKind.Digits || tokens[i + 4].Kind != TokenKind.Digits
                || tokens[i + 2].Length > 2)
                continue;
            var a = Value(text, tokens[i]);
            var b = Value(text, tokens[i + 2]);
            if (a is > 12 and <= 31 && b <= 12)
                dayFirst++;
            else if (b is > 12 and <= 31 && a <= 12)
                monthFirst++;
            else
                isOpen = true;
        }

        if (isOpen && dayFirst == monthFirst)
            return OfWords(tokens, words);
        return dayFirst > monthFirst ? DateOrder.DayFirst : DateOrder.MonthFirst;
    }

    private static DateOrder OfWords(ReadOnlySpan<Token> tokens, ReadOnlySpan<ushort> words)
    {
        int dayFirst = 0, monthFirst = 0;
        var lexemes = Lexicon.Instance.Lexemes;
        for (var i = 1; i + 1 < tokens.Length; i++)
        {
            if (words[i] == 0 || lexemes[words[i]].Month == 0)
                continue;
            var isDayBefore = IsDay(tokens[i - 1]);
            var isDayAfter = IsDay(tokens[i + 1]);
            if (isDayBefore && !isDayAfter)
                dayFirst++;
            else if (isDayAfter && !isDayBefore)
                monthFirst++;
        }

        return dayFirst > monthFirst ? DateOrder.DayFirst : DateOrder.MonthFirst;
    }

    private static bool IsDay(Token token) => token.Kind == TokenKind.Digits && token.Length <= 2;

    private static int Value(string text, Token token)
    {
        var value = 0;
        foreach (var c in token.Span.Of(text))
            value = (value * 10) + (c - '0');
        return value;
    }
}
