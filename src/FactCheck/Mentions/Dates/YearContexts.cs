namespace FactCheck.Mentions.Dates;

/// <summary>Tells by the words around four digits that no preposition of time introduces that they are a year: "revenue for 2023 was", "2024 revenue", "ended 2024", "founded 1893", "2023's".</summary>
internal static class YearContexts
{
    /// <summary>What business reports on, and looks ahead to, lies this many years around the day of publication.</summary>
    public const int Recent = 10;

    public static bool Tell(in Reading r, int at, int end)
    {
        var year = r.Value(at);
        return IsFor(r, at, end) || IsOfFigure(r, at, end)
            || (year is >= 1900 and <= 2100 && (Neighbours.Is(r.Word(at - 1), Neighbour.Bounding) || IsOwner(r, end)))
            || (year is >= 1000 and <= 2100 && IsPause(r, end) && Neighbours.Is(r.Word(r.Mark(at - 1) == ':' ? at - 2 : at - 1), Neighbour.Origin));
    }

    /// <summary>"2024 sales": figures of a year, however much they look counted; only the day of publication tells.</summary>
    public static bool IsOfFigures(in Reading r, int at, int end) => r.Reference is not null && IsOfFigure(r, at, end);

    /// <summary>"Revenue for 2023 was", "for 2024 the group".</summary>
    private static bool IsFor(in Reading r, int at, int end) =>
        r.Is(at - 1, Form.For) && Neighbours.Is(r.Word(end), Neighbour.Following) && IsRecent(r, at) && !Neighbours.Is(r.Word(at - 2), Neighbour.Trading);

    /// <summary>"2024 revenue".</summary>
    private static bool IsOfFigure(in Reading r, int at, int end) =>
        r.IsGap(end) && Neighbours.Is(r.Word(end), Neighbour.BusinessFigure) && IsRecent(r, at);

    /// <summary>"2023's"; "1990's" is a decade.</summary>
    private static bool IsOwner(in Reading r, int end) =>
        r.Mark(end) is '\'' or '\u2019' && r.IsGlued(end) && r.IsGlued(end + 1) && r.Is(end + 1, Form.S) && r.Value(end - 1) % 10 != 0;

    private static bool IsPause(in Reading r, int at) => !r.IsInside(at) || r.Mark(at) is '.' or ',' or ';' or ')' || Neighbours.Is(r.Word(at), Neighbour.Following);

    private static bool IsRecent(in Reading r, int at) =>
        r.Reference is { } day ? Math.Abs(r.Value(at) - day.Year) <= Recent : r.Value(at) is >= 1990 and <= 2039;
}
