using System.Collections.Immutable;

namespace FactCheck.Mentions.Dates;

/// <summary>Decades as words: "the sixties".</summary>
internal static class Decades
{
    public static readonly ImmutableArray<string> Names = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"];

    /// <param name="decade">196 for "sixties".</param>
    public static bool TryGet(in Reading r, int at, out int decade)
    {
        decade = 0;
        if (r.Length(at) is < 7 or > 9 || !r.IsWord(at))
            return false;
        var word = r.Word(at);
        if ((word[^1] | 0x20) != 's' || (word[^3] | 0x20) != 'i')
            return false;
        for (var i = 0; i < Names.Length; i++)
        {
            if (word.Equals(Names[i], StringComparison.OrdinalIgnoreCase))
                decade = 192 + i;
        }

        return decade != 0;
    }
}
