using System.Globalization;
using System.Text;

namespace FactCheck.CuratedClaims.Writing;

/// <summary>Writes a text as YAML: plain where every reader takes it as it stands, else in double quotes.</summary>
internal static class YamlText
{
    private const string Openers = "-?:,[]{}#&*!|>'\"%@`=";

    /// <param name="inBrackets">Whether it stands in a list or mapping in brackets, where commas and brackets end it, and to some readers a question mark.</param>
    public static string Of(string text, bool inBrackets = false) => IsPlain(text, inBrackets) ? text : Quoted(text);

    private static bool IsPlain(string text, bool inBrackets)
    {
        if (text.Length == 0 || text is "null" or "~" || text.Trim() != text || Openers.Contains(text[0], StringComparison.Ordinal) || text[^1] == ':')
            return false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsSpecial(rune))
                return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if ((inBrackets && character is ',' or '[' or ']' or '{' or '}' or '?'))
                return false;
            if ((character == ':' && (inBrackets || text[i + 1] == ' ')) || (character == '#' && text[i - 1] == ' '))
                return false;
        }

        return !text.StartsWith("...", StringComparison.Ordinal);
    }

    public static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                _ when IsSpecial(rune) => quoted.Append(CultureInfo.InvariantCulture, $"{(rune.IsBmp ? "\\u" : "\\U")}{rune.Value.ToString(rune.IsBmp ? "X4" : "X8", CultureInfo.InvariantCulture)}"),
                _ => quoted.Append(rune),
            };
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>What does not stand in YAML as itself, breaks its lines, turns the direction of what is shown, or cannot be seen.</summary>
    private static bool IsSpecial(Rune rune) => rune.Value is 0xFFFE or 0xFFFF || HiddenCharacters.Is(rune.Value) || (rune.Value != ' ' && Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
