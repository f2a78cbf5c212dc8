using System.Text;

namespace FactCheck.CuratedClaims.Linting;

/// <summary>Compares quotations with the texts they are from: by their words, whatever the line breaks and the form of the marks.</summary>
internal static class QuotedText
{
    private static readonly string[] Ellipses = ["[…]", "[...]", "(…)", "(...)", "…", "..."];

    /// <summary>One blank for any white space, straight quotation marks and hyphens, no soft hyphens.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                if (plain is not [] && plain[^1] != ' ')
                    plain.Append(' ');
            }
            else if (character is not ('\u00AD' or '\u200B' or '\uFEFF'))
            {
                plain.Append(Straight(character));
            }
        }

        return plain.ToString().Trim();
    }

    /// <param name="plain">A text as <see cref="Plain(string)"/> makes it.</param>
    /// <param name="quotation">As written; its parts around marks of omission have to stand in the text one after the other.</param>
    public static bool Contains(string plain, string quotation)
    {
        var at = 0;
        foreach (var part in Plain(quotation).Split(Ellipses, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var found = plain.IndexOf(part, at, StringComparison.Ordinal);
            if (found < 0)
                return false;
            at = found + part.Length;
        }

        return at > 0;
    }

    private static char Straight(char character) => character switch
    {
        '“' or '”' or '„' or '‟' or '«' or '»' or '″' => '"',
        '‘' or '’' or '‚' or '‛' or '′' => '\'',
        '‐' or '‑' or '–' or '—' or '−' => '-',
        _ => character,
    };
}
