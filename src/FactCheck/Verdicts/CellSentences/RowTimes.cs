namespace FactCheck.Verdicts.CellSentences;

/// <summary>What the columns of a row say of the time of its figures, asked for one column without what that column says itself.</summary>
internal sealed class RowTimes
{
    private const int None = -1;

    private (int Column, string Time) last = (None, "");
    private (int Column, string Time) beforeLast = (None, "");
    private (int First, int Second) unweighed = (None, None);

    public void Add(int column, string time) => (beforeLast, last) = (last, (column, time));

    /// <summary>The column says what cannot be weighed.</summary>
    public void AddUnweighed(int column) => unweighed = unweighed.First == None ? (column, None) : (unweighed.First, column);

    /// <summary>The time that another column gives, empty where none does; null where other columns say what cannot be weighed.</summary>
    public string? Besides(int column)
    {
        if ((unweighed.First != None && unweighed.First != column) || (unweighed.Second != None && unweighed.Second != column))
            return null;
        return last.Column == column ? beforeLast.Time : last.Time;
    }
}
