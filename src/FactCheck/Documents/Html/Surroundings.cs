using System.Collections.Frozen;
using FactCheck.Tables;

namespace FactCheck.Documents.Html;

/// <summary>Tells what on a page is not the article: navigation, advertising, comments, forms, hidden and struck parts.</summary>
internal static class Surroundings
{
    private static readonly Lazy<FrozenSet<string>> Boilerplate = new(() =>
        DataTable.Load("Documents/Html/boilerplate.tsv").Rows.Select(row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    /// <summary>True when the element is left out with all that is in it.</summary>
    /// <param name="holdsArticle">Whether a main heading or an article is inside: such an element is a frame around the article, whatever it is called.</param>
    public static bool LeavesOut(HtmlNode element, bool holdsArticle)
    {
        if (element.Kind is ElementKind.Skipped or ElementKind.SkippedBlock or ElementKind.RawText or ElementKind.RcData || IsHidden(element))
            return true;
        if (holdsArticle || element.Name is "body" or "html" or "main" or "article" || element.Kind is not (ElementKind.Block or ElementKind.Table or ElementKind.Inline))
            return false;
        return element.Name is "form" || HasBoilerplateRole(element) || IsBoilerplate(element.Attribute("class")) || IsBoilerplate(element.Attribute("id"));
    }

    private static bool IsHidden(HtmlNode element)
    {
        if (element.Tag is null || element.Tag.Attributes.Count == 0)
            return false;
        if (element.Attribute("hidden") is not null || string.Equals(element.Attribute("aria-hidden"), "true", StringComparison.OrdinalIgnoreCase))
            return true;
        if (element.Attribute("style") is not { Length: > 0 } style)
            return false;
        var packed = style.Replace(" ", "", StringComparison.Ordinal);
        return packed.Contains("display:none", StringComparison.OrdinalIgnoreCase) || packed.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }

    private static bool HasBoilerplateRole(HtmlNode element) =>
        element.Attribute("role") is "navigation" or "complementary" or "banner" or "contentinfo" or "search" or "dialog" or "alertdialog" or "menu" or "menubar";

    private static bool IsBoilerplate(string? names)
    {
        foreach (var range in names.AsSpan().SplitAny(' ', '\t', '\r', '\n', '\f'))
        {
            if (IsBoilerplateName(names.AsSpan()[range]))
                return true;
        }

        return false;
    }

    /// <summary>"comment-list", "post_comments", "relatedPosts", but not "has-sidebar".</summary>
    private static bool IsBoilerplateName(ReadOnlySpan<char> name)
    {
        var words = Boilerplate.Value.GetAlternateLookup<ReadOnlySpan<char>>();
        var first = name[..EndOfFirstWord(name)];
        if (first is "has" or "no" or "with" or "without" or "is" or "not")
            return false;
        return words.Contains(first) || words.Contains(name[StartOfLastWord(name)..]) || name is "sr-only" or "visually-hidden" or "screen-reader-text";
    }

    private static int EndOfFirstWord(ReadOnlySpan<char> name)
    {
        var end = 0;
        while (end < name.Length && char.IsAsciiLetter(name[end]) && (end == 0 || !char.IsAsciiLetterUpper(name[end]) || char.IsAsciiLetterUpper(name[end - 1])))
            end++;
        return end;
    }

    private static int StartOfLastWord(ReadOnlySpan<char> name)
    {
        var start = name.Length;
        while (start > 0 && char.IsAsciiLetter(name[start - 1]))
        {
            start--;
            if (char.IsAsciiLetterUpper(name[start]) && start > 0 && char.IsAsciiLetterLower(name[start - 1]))
                break;
        }

        return start;
    }
}
