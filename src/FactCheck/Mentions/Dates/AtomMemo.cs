namespace FactCheck.Mentions.Dates;

/// <summary>Keeps what was last read as a date, because the rules for ranges, times and dates all begin by reading one at the same token.</summary>
internal sealed class AtomMemo
{
    private int at = -1;
    private bool isListed;
    private bool isDate;
    private CalendarDate date;
    private int end;

    /// <summary>What was last read as a moment, and as a day with its part.</summary>
    public Recollection<Moment> Moment { get; } = new();

    public Recollection<Moment> Day { get; } = new();

    public Recollection<Amount> Amount { get; } = new();

    /// <summary>How often a date was read and not recalled: the work done, for tests of its growth.</summary>
    public long Reads { get; private set; }

    public bool TryRecall(int token, bool listed, out bool isFound, out CalendarDate found, out int foundEnd)
    {
        (isFound, found, foundEnd) = (isDate, date, end);
        return token == at && listed == isListed;
    }

    public void Keep(int token, bool listed, bool isFound, in CalendarDate found, int foundEnd)
    {
        (at, isListed, isDate, date, end) = (token, listed, isFound, found, foundEnd);
        Reads++;
    }

    /// <summary>The date that the block named last, from which a story counts on; of no shape before the first.</summary>
    public CalendarDate Story { get; private set; }

    /// <summary>Starts a new block.</summary>
    public void Forget() => Tell(default);

    /// <summary>What is read from here on may count from the date.</summary>
    public void Tell(in CalendarDate named)
    {
        (at, Story) = (-1, named);
        Moment.Forget();
        Day.Forget();
        Amount.Forget();
    }
}
