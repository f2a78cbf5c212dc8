using FactCheck.Matches.Terms;
using FactCheck.Mentions;

namespace FactCheck.Matches.Measures;

/// <summary>
/// Reads the unit that a text declares apart from its number, as tables and their captions do: "Health expenditure (% of GDP) in Chile was 7.1", "2011: 8,529, cubic metres".
/// </summary>
internal static class DeclaredUnit
{
    private const int LongestUnit = 40;
    private const int Reach = 80;
    private const string Percent = "percent";
    private static readonly string[] ShareOpeners = [" as percentage of ", " as a percentage of ", " as percent of ", " as a percent of ", " as % of ", " as a % of ", " as share of ", " as a share of ", " as a proportion of ", " per 100 inhabitants", " per 100 people", ", percent of ", ", percentage of ", ", % of "];

    /// <summary>The claimed figure with the declared unit; null where its number has a unit of its own, or none is declared.</summary>
    public static Figure? Of(ClaimTerms terms, string text)
    {
        if (terms.Claim is not { Mention: { Figure: { Kind: MentionKind.Number, Unit: null } figure } mention } claim)
            return null;
        if (terms.Respective is { Figures: var list })
            return Read(InNextBracket(text.AsSpan(list.End, claim.Sentence.Span.End - list.End)), figure);
        var before = text.AsSpan(terms.ClauseSpan.Start, Math.Max(0, mention.Span.Start - terms.ClauseSpan.Start));
        var after = text.AsSpan(mention.Span.End, claim.Sentence.Span.End - mention.Span.End);
        return Read(InLastBracket(before), figure) ?? Read(InNextBracket(after), figure) ?? Read(AfterComma(after), figure) ?? Read(InDollars(before), figure) ?? Read(AsShare(before), figure) ?? Read(AtSign(before), figure);
    }

    /// <summary>"Int$ 921".</summary>
    private static ReadOnlySpan<char> AtSign(ReadOnlySpan<char> before) => before.TrimEnd() is [.., '$'] sign ? sign[^1..] : default;

    /// <summary>"Health expenditure, as percentage of GDP, was 7.4", "Internet users, percent of population: 61.4".</summary>
    private static ReadOnlySpan<char> AsShare(ReadOnlySpan<char> before)
    {
        foreach (var opener in ShareOpeners)
        {
            if (before.LastIndexOf(opener, StringComparison.Ordinal) is var at and >= 0 && !before[(at + opener.Length)..].ContainsAnyInRange('0', '9'))
                return Percent;
        }

        return default;
    }

    /// <summary>"GDP in current US dollars for 2012 was": what stands between "in" and "dollars", none of it a figure but the year of the prices.</summary>
    private static ReadOnlySpan<char> InDollars(ReadOnlySpan<char> before)
    {
        const string dollars = "dollars";
        if (before.Length > Reach)
            before = before[^Reach..];
        var end = before.LastIndexOf(dollars, StringComparison.OrdinalIgnoreCase);
        var start = end < 0 ? -1 : before[..end].LastIndexOf(" in ", StringComparison.OrdinalIgnoreCase);
        return start < 0 || end - start > LongestUnit - dollars.Length || before[start..end].ContainsAny(",;:") ? default : before[(start + " in ".Length)..(end + dollars.Length)];
    }

    private static ReadOnlySpan<char> InLastBracket(ReadOnlySpan<char> before)
    {
        if (before.Length > Reach)
            before = before[^Reach..];
        var close = before.LastIndexOf(')');
        var open = close < 0 ? -1 : before[..close].LastIndexOf('(');
        return open < 0 ? default : before[(open + 1)..close];
    }

    private static ReadOnlySpan<char> InNextBracket(ReadOnlySpan<char> after)
    {
        var start = after.TrimStart(' ');
        var close = start.IndexOf(')');
        return start.StartsWith("(", StringComparison.Ordinal) && close > 0 ? start[1..close] : default;
    }

    /// <summary>", U.S. dollars" at the sentence's end.</summary>
    private static ReadOnlySpan<char> AfterComma(ReadOnlySpan<char> after) =>
        after.StartsWith(", ", StringComparison.Ordinal) && !after.ContainsAnyInRange('0', '9') ? after[2..].TrimEnd(". ") : default;

    private static Figure? Read(ReadOnlySpan<char> unit, Figure figure)
    {
        if (unit.IsEmpty || unit.Length > LongestUnit)
            return null;
        if (unit.Contains('%') || unit.Contains("percent", StringComparison.OrdinalIgnoreCase) || unit.StartsWith("per 100 ", StringComparison.OrdinalIgnoreCase))
            return figure with { Kind = MentionKind.Percent, Unit = "percent" };
        if (unit.Contains('$') || unit.Contains("dollar", StringComparison.OrdinalIgnoreCase))
            return figure with { Kind = MentionKind.Currency, Unit = "USD" };
        return FigureReader.Read("2", unit.ToString()) is { Kind: not MentionKind.Number, Unit: { } name } read && read.Value is MentionValue.Exact { Value: var two } && two == 2
            ? figure with { Kind = read.Kind, Unit = name }
            : null;
    }
}
