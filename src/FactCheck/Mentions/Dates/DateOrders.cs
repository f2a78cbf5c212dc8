using FactCheck.Sentences;

namespace FactCheck.Mentions.Dates;

/// <summary>
/// Finds a document's own order of day and month: "13/02/2017" anywhere in it settles "10/02/2017", and where no such date does, "10 February" beside
/// "February 10" tells how the writer puts them.
/// </summary>
internal sealed class DateOrders
{
    private int dayFirst;
    private int monthFirst;
    private int dayBeforeMonth;
    private int dayAfterMonth;
    private bool isOpen;

    /// <summary>The order in a text of one passage.</summary>
    public static DateOrder Of(in Passage passage)
    {
        if (!MayMatter(passage.Text))
            return DateOrder.MonthFirst;
        var orders = new DateOrders();
        orders.Add(passage);
        return orders.Decide();
    }

    /// <summary>Whether any two numbers are parted by a slash: else nobody asks for the order.</summary>
    public static bool MayMatter(ReadOnlySpan<char> text)
    {
        for (var rest = text; rest.IndexOf('/') is var slash and >= 0; rest = rest[(slash + 1)..])
        {
            if (EndsWithDigit(rest[..slash]) && StartsWithDigit(rest[(slash + 1)..]))
                return true;
        }

        return false;
    }

    public void Add(in Passage passage)
    {
        AddNumbers(passage.Text, passage.Tokens);
        AddWords(passage.Text, passage.Tokens);
    }

    public DateOrder Decide() =>
        isOpen && dayFirst == monthFirst ? Larger(dayBeforeMonth, dayAfterMonth) : Larger(dayFirst, monthFirst);

    private static DateOrder Larger(int dayFirst, int monthFirst) => dayFirst > monthFirst ? DateOrder.DayFirst : DateOrder.MonthFirst;

    private void AddNumbers(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
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
    }

    private void AddWords(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        var lexicon = Lexicon.Instance;
        for (var i = 1; i + 1 < tokens.Length; i++)
        {
            var (isDayBefore, isDayAfter) = (IsDay(tokens[i - 1]), IsDay(tokens[i + 1]));
            if (isDayBefore == isDayAfter || lexicon.Lexemes[lexicon.NumberOf(text, tokens[i])].Month == 0)
                continue;
            if (isDayBefore)
                dayBeforeMonth++;
            else
                dayAfterMonth++;
        }
    }

    private static bool EndsWithDigit(ReadOnlySpan<char> before) => before is [.., >= '0' and <= '9'] or [.., >= '0' and <= '9', ' '];

    private static bool StartsWithDigit(ReadOnlySpan<char> after) => after is [>= '0' and <= '9', ..] or [' ', >= '0' and <= '9', ..];

    private static bool IsDay(Token token) => token.Kind == TokenKind.Digits && token.Length <= 2;

    private static int Value(ReadOnlySpan<char> text, Token token)
    {
        var value = 0;
        foreach (var c in token.Span.Of(text))
            value = (value * 10) + (c - '0');
        return value;
    }
}
