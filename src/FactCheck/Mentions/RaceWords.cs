namespace FactCheck.Mentions;

/// <summary>Tells by the words before it that "2:03:38" is how long a race took and no time of day: "in 2:03:38", "a time of 2:14:04", "clocked 2:20:01".</summary>
internal static class RaceWords
{
    /// <param name="last">The word right before the figures, then those before it.</param>
    public static bool Precede(ReadOnlySpan<char> first, ReadOnlySpan<char> second, ReadOnlySpan<char> last) =>
        last is "in" or "clocked" or "clocking" || (last is "of" && second is "time" or "record" && first is not "the");
}
