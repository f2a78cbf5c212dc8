using FactCheck.Spans;

namespace FactCheck.Documents.Html;

/// <summary>Reads the article of a web page.</summary>
internal static class HtmlReader
{
    public static Document Read(string id, SourceText source)
    {
        var outline = HtmlOutline.Of(source.Text);
        var finder = new ArticleFinder(outline);
        var builder = new DocumentBuilder(source);
        var reading = new ArticleText(outline, finder, source, builder);
        var article = finder.Find();
        if (article >= 0)
        {
            var heading = finder.HeadingBefore(article);
            if (heading >= 0)
                reading.Add(heading, outline.Nodes[heading].End);
            reading.Add(article, outline.Nodes[article].End);
        }
        else
        {
            reading.Add(0, outline.Nodes.Count);
        }

        return builder.Build(id, DocumentFormat.Html, PageMetadata.Of(outline, finder, article));
    }
}
