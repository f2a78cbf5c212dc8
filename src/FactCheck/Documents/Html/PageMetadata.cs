namespace FactCheck.Documents.Html;

/// <summary>What a page says of itself: linked data first, then its meta elements, then what it shows.</summary>
internal static class PageMetadata
{
    private static readonly string[] DateNames =
    [
        "article:published_time", "og:article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.created", "dcterms.date",
        "dcterms.issued", "pubdate", "publishdate", "publish-date", "publication_date", "parsely-pub-date", "sailthru.date", "citation_publication_date",
    ];

    private static readonly string[] TitleNames = ["og:title", "twitter:title", "dc.title", "citation_title"];

    private static readonly string[] AuthorNames = ["author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "citation_author"];

    public static DocumentMetadata Of(HtmlOutline outline, ArticleFinder finder, int article)
    {
        var meta = MetaElements(outline);
        var linked = LinkedData.Of(Scripts(outline));
        return new(
            linked.Title ?? First(meta, TitleNames) ?? outline.TextOf(Find(outline, finder, article, "h1")) ?? outline.TextOf(FindTitle(outline)),
            linked.Author ?? First(meta, AuthorNames, static name => !name.StartsWith("http", StringComparison.OrdinalIgnoreCase)) ?? ByLine(outline, finder),
            linked.Published ?? DateNames.Select(name => PublicationDates.Parse(meta.GetValueOrDefault(name))).FirstOrDefault(date => date is not null) ?? ShownDate(outline, finder, article));
    }

    private static Dictionary<string, string> MetaElements(HtmlOutline outline)
    {
        var found = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var node in outline.Nodes)
        {
            if (node.Name != "meta" || node.Attribute("content") is not { } content || string.IsNullOrWhiteSpace(content))
                continue;
            foreach (var key in (string?[])[node.Attribute("property"), node.Attribute("name"), node.Attribute("itemprop")])
            {
                if (key is not null)
                    found.TryAdd(key, content.Trim());
            }
        }

        return found;
    }

    private static IEnumerable<string> Scripts(HtmlOutline outline)
    {
        for (var i = 0; i + 1 < outline.Nodes.Count; i++)
        {
            var isLinkedData = outline.Nodes[i].Name == "script" && string.Equals(outline.Nodes[i].Attribute("type"), "application/ld+json", StringComparison.OrdinalIgnoreCase);
            if (isLinkedData && outline.Nodes[i + 1] is { IsText: true, Data: { } data })
                yield return data;
        }
    }

    private static string? First(Dictionary<string, string> meta, string[] names, Predicate<string>? accepts = null)
    {
        foreach (var name in names)
        {
            if (meta.TryGetValue(name, out var value) && (accepts is null || accepts(value)))
                return value;
        }

        return null;
    }

    private static int Find(HtmlOutline outline, ArticleFinder finder, int article, string name)
    {
        var before = article >= 0 ? finder.HeadingBefore(article) : -1;
        if (before >= 0)
            return before;
        for (var i = Math.Max(article, 0); i < outline.Nodes.Count; i++)
        {
            if (outline.Nodes[i].Name == name && !finder.IsLeftOut(i))
                return i;
        }

        return -1;
    }

    private static int FindTitle(HtmlOutline outline)
    {
        for (var i = 0; i < outline.Nodes.Count; i++)
        {
            if (outline.Nodes[i].Name == "title")
                return i;
        }

        return -1;
    }

    private static string? ByLine(HtmlOutline outline, ArticleFinder finder)
    {
        for (var i = 0; i < outline.Nodes.Count; i = finder.IsLeftOut(i) ? outline.Nodes[i].End : i + 1)
        {
            if (!finder.IsLeftOut(i) && (outline.Nodes[i].Attribute("rel") is "author" || outline.Nodes[i].Attribute("itemprop") is "author"))
                return outline.TextOf(i);
        }

        return null;
    }

    /// <summary>The first <c>time</c> of the article, else of the page, that gives a whole date.</summary>
    private static DateOnly? ShownDate(HtmlOutline outline, ArticleFinder finder, int article)
    {
        DateOnly? elsewhere = null;
        for (var i = 0; i < outline.Nodes.Count; i = finder.IsLeftOut(i) ? outline.Nodes[i].End : i + 1)
        {
            if (finder.IsLeftOut(i) || outline.Nodes[i].Name != "time")
                continue;
            var date = PublicationDates.Parse(outline.Nodes[i].Attribute("datetime")) ?? PublicationDates.Parse(outline.TextOf(i));
            if (date is not null && i > article && article >= 0 && i < outline.Nodes[article].End)
                return date;
            elsewhere ??= date;
        }

        return elsewhere;
    }
}
