namespace FactCheck.Proofreading.Spelling;

/// <summary>Letters that are set as one sign, as copied from printed pages: "\uFB01" in "\uFB01nancial".</summary>
internal static class Ligatures
{
    private const char First = '\uFB00';
    private const char Last = '\uFB06';

    private static readonly string[] Letters = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>The word in single letters.</summary>
    public static string Open(ReadOnlySpan<char> word)
    {
        var text = word.ToString();
        if (!word.ContainsAnyInRange(First, Last))
            return text;
        for (var sign = First; sign <= Last; sign++)
            text = text.Replace(sign.ToString(), Letters[sign - First], StringComparison.Ordinal);
        return text;
    }
}
