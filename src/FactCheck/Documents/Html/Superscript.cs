namespace FactCheck.Documents.Html;

/// <summary>Reads raised digits as such: "km&lt;sup>2&lt;/sup>" is km², and "10&lt;sup>3&lt;/sup>" is not 103.</summary>
internal static class Superscript
{
    private const string Plain = "0123456789+-\u2212";
    private const string Raised = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079\u207A\u207B\u207B";

    public static void Append(DocumentBuilder builder, HtmlNode node)
    {
        var reading = string.Concat(node.Data!.Select(c => Plain.IndexOf(c, StringComparison.Ordinal) is var at and >= 0 ? Raised[at] : c));
        if (reading.Length != node.SourceEnd - node.Start)
        {
            builder.AppendAs(reading, node.Start, node.SourceEnd);
            return;
        }

        for (var i = 0; i < reading.Length; i++)
            builder.AppendAs(reading.AsSpan(i, 1), node.Start + i, node.Start + i + 1);
    }
}
