using FactCheck.Sentences;

namespace FactCheck.Mentions.Dates;

/// <summary>Finds the document's own order of day and month: "13/02/2017" anywhere in it settles "10/02/2017".</summary>
internal static class DateOrders
{
    public static DateOrder Of(string text, ReadOnlySpan<Token> tokens)
    {
        int dayFirst = 0, monthFirst = 0;
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
        }

        return dayFirst > monthFirst ? DateOrder.DayFirst : DateOrder.MonthFirst;
    }

    private static int Value(string text, Token token)
    {
        var value = 0;
        foreach (var c in token.Span.Of(text))
            value = (value * 10) + (c - '0');
        return value;
    }
}
