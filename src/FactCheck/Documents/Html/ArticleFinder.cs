namespace FactCheck.Documents.Html;

/// <summary>
/// Finds the part of a page that is its article: what <c>itemprop=articleBody</c>, <c>article</c> or <c>main</c> marks, else the deepest block
/// that holds most of the page's prose.
/// </summary>
internal sealed class ArticleFinder
{
    // In fewer characters than these nothing is told apart: a short page is read whole.
    private const int EnoughProse = 250;

    private const int LinksOfAList = 3;

    private readonly IReadOnlyList<HtmlNode> nodes;
    private readonly int[] prose;
    private readonly int[] linked;
    private readonly int[] links;
    private readonly bool[] holdsArticle;
    private readonly bool[] isLeftOut;

    public ArticleFinder(HtmlOutline outline)
    {
        nodes = outline.Nodes;
        holdsArticle = new bool[nodes.Count];
        isLeftOut = new bool[nodes.Count];
        prose = new int[nodes.Count];
        linked = new int[nodes.Count];
        links = new int[nodes.Count];
        MarkFrames();
        MarkLeftOut();
        Weigh();
        MarkLinkLists();
    }

    /// <summary>The index of the element that holds the article; -1 when the page has no element that could.</summary>
    public int Find()
    {
        var body = Largest(node => node.Attribute("itemprop") is "articleBody");
        if (body >= 0)
            return body;
        var article = Largest(node => node.Name == "article");
        var main = Largest(node => node.Name == "main" || node.Attribute("role") is "main");
        // A page of several pieces, a live blog for one, is read as a whole.
        if (article >= 0 && (main < 0 || main > article || prose[article] * 2L >= prose[main]))
            return article;
        return main >= 0 ? main : Densest();
    }

    /// <summary>The page's main heading where it stands before the article and outside it; -1 otherwise.</summary>
    public int HeadingBefore(int article)
    {
        var found = -1;
        for (var i = 0; i < nodes.Count; i = isLeftOut[i] ? nodes[i].End : i + 1)
        {
            if (nodes[i].Name != "h1" || isLeftOut[i])
                continue;
            if (i > article)
                return i < nodes[article].End ? -1 : found;
            found = nodes[i].End <= article ? i : found;
        }

        return found;
    }

    public bool IsLeftOut(int node) => isLeftOut[node];

    private void MarkFrames()
    {
        for (var i = nodes.Count - 1; i >= 0; i--)
        {
            var isFramed = holdsArticle[i] || nodes[i].Name is "h1" or "main" || nodes[i].Attribute("itemprop") is "articleBody";
            if (isFramed && nodes[i].Parent >= 0)
                holdsArticle[nodes[i].Parent] = true;
        }
    }

    private void MarkLeftOut()
    {
        for (var i = 0; i < nodes.Count; i++)
            isLeftOut[i] = !nodes[i].IsText && Surroundings.LeavesOut(nodes[i], holdsArticle[i]);
    }

    /// <summary>Counts the characters of each element that are not left out, in links and outside of them.</summary>
    private void Weigh()
    {
        var endOfLink = 0;
        for (var i = 0; i < nodes.Count; i = isLeftOut[i] || nodes[i].Name is "header" or "footer" ? nodes[i].End : i + 1)
        {
            if (nodes[i].Name == "a")
            {
                endOfLink = Math.Max(endOfLink, nodes[i].End);
                links[i] = 1;
            }
            else if (nodes[i].IsText)
            {
                (i < endOfLink ? linked : prose)[i] = nodes[i].Data!.AsSpan().Trim().Length;
            }
        }

        for (var i = nodes.Count - 1; i >= 0; i--)
        {
            if (nodes[i].Parent is var parent and >= 0)
            {
                prose[parent] += prose[i];
                linked[parent] += linked[i];
                links[parent] += links[i];
            }
        }
    }

    /// <summary>Leaves out lists that are nothing but links: related articles, contents, topics.</summary>
    private void MarkLinkLists()
    {
        for (var i = 0; i < nodes.Count; i++)
        {
            if (nodes[i].Name is "ul" or "ol" or "div" or "section" && !holdsArticle[i] && links[i] >= LinksOfAList && linked[i] > prose[i] * 10L)
                isLeftOut[i] = true;
        }
    }

    private int Largest(Predicate<HtmlNode> isCandidate)
    {
        var found = -1;
        for (var i = 0; i < nodes.Count; i = isLeftOut[i] ? nodes[i].End : i + 1)
        {
            if (!nodes[i].IsText && !isLeftOut[i] && isCandidate(nodes[i]) && (found < 0 || prose[i] > prose[found]))
                found = i;
        }

        return found;
    }

    private int Densest()
    {
        var at = Largest(node => node.Name == "body");
        if (at < 0)
            return -1;
        while (true)
        {
            var next = -1;
            var hasParagraphs = false;
            for (var i = at + 1; i < nodes[at].End; i = nodes[i].End)
            {
                hasParagraphs |= prose[i] > 0 && nodes[i].Name is "p" or "blockquote" or "ul" or "ol" or "h2" or "h3" or "table";
                if (nodes[i].Name is "div" or "section" or "center" && prose[i] > EnoughProse && prose[i] * 4L > prose[at] * 3L)
                    next = i;
            }

            if (next < 0 || hasParagraphs)
                return at;
            at = next;
        }
    }
}
