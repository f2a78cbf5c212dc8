namespace FactCheck.Mentions.Dates;

/// <summary>What a rule last read, for the next that asks the same at the same token.</summary>
internal sealed class Recollection<T>
    where T : struct
{
    private int at = -1;
    private bool isListed;
    private bool isRead;
    private T value;
    private int end;

    public bool TryRecall(int token, bool listed, out bool wasRead, out T found, out int foundEnd)
    {
        (wasRead, found, foundEnd) = (isRead, value, end);
        return token == at && listed == isListed;
    }

    public void Keep(int token, bool listed, bool wasRead, in T found, int foundEnd) => (at, isListed, isRead, value, end) = (token, listed, wasRead, found, foundEnd);

    public void Forget() => at = -1;
}
