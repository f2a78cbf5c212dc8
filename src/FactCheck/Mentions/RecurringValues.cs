namespace FactCheck.Mentions;

/// <summary>
/// Makes one object of equal things that come again and again. Only what was seen lately is remembered, so that memory is bounded whatever a text holds; what is forgotten is
/// made anew and equal. Safe to share between threads.
/// </summary>
internal sealed class RecurringValues<TKey, TValue>(Func<TKey, TValue> make)
    where TKey : struct, IEquatable<TKey>
    where TValue : class
{
    private const int Slots = 256;
    private readonly Entry?[] seen = new Entry?[Slots];

    public TValue Of(TKey key)
    {
        var slot = key.GetHashCode() & (Slots - 1);
        if (seen[slot] is { } known && known.Key.Equals(key))
            return known.Value;
        var made = make(key);
        seen[slot] = new(key, made);
        return made;
    }

    private sealed record Entry(TKey Key, TValue Value);
}
