using System.Globalization;

namespace FactCheck.Reports.Markdown;

/// <summary>What could not be read. It stands first: the rest of the report does not know of it.</summary>
internal static class ErrorSection
{
    public static void Write(MarkdownPage page)
    {
        if (page.Run.Errors.IsEmpty)
            return;
        page.Heading(2, "Not read");
        foreach (var error in page.Run.Errors)
        {
            var place = error.Position is { } at ? string.Create(CultureInfo.InvariantCulture, $"{error.File}:{at}") : error.File;
            page.Line($"- {MarkdownText.Inline(place)}: {MarkdownText.Inline(error.Message)}; {MarkdownText.Inline(error.Advice)}.");
        }

        page.Line("");
    }
}
