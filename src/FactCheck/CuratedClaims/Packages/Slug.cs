using System.Globalization;
using System.Text;

namespace FactCheck.CuratedClaims.Packages;

/// <summary>Makes a part of an id from a name: "Korea, Rep." becomes <c>korea-rep</c>.</summary>
internal static class Slug
{
    public static string Of(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var character in name.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(character))
                slug.Append(char.ToLowerInvariant(character));
            else if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark && slug is not [] && slug[^1] != '-' && character is not ('\'' or '’'))
                slug.Append('-');
        }

        while (slug.Length > 0 && slug[^1] == '-')
            slug.Length--;
        return slug.Length == 0 ? "unnamed" : slug.ToString();
    }
}
