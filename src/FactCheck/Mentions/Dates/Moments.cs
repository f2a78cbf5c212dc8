namespace FactCheck.Mentions.Dates;

/// <summary>Reads a date with the time that stands beside it, in either order.</summary>
internal static class Moments
{
    public static bool TryRead(in Reading r, int at, bool isListed, out Moment moment, out int end)
    {
        moment = default;
        if (!DateAtoms.TryRead(r, at, isListed, out var date, out end))
            return false;
        moment = new(date);
        return true;
    }
}
