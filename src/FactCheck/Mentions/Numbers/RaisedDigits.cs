namespace FactCheck.Mentions.Numbers;

/// <summary>The digits that Unicode has in raised form.</summary>
internal static class RaisedDigits
{
    public static bool TryRead(char c, out int digit)
    {
        digit = c switch
        {
            '\u00B9' => 1,
            '\u00B2' => 2,
            '\u00B3' => 3,
            '\u2070' => 0,
            >= '\u2074' and <= '\u2079' => c - '\u2070',
            _ => -1,
        };
        return digit >= 0;
    }
}
