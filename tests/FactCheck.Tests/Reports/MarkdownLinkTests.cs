using FactCheck.Reports.Markdown;

namespace FactCheck.Tests.Reports;

public sealed class MarkdownLinkTests
{
    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//evil.example")]
    [InlineData("http:")]
    [InlineData("https://example.org@evil.example/")]
    public void Only_pages_of_the_web_are_linked(string address) => Assert.DoesNotContain("](", MarkdownLink.ToPage("Source", address), StringComparison.Ordinal);

    [Theory]
    [InlineData("https://example.org/a_(b)", "[Source](https://example.org/a_%28b%29)")]
    [InlineData("http://example.org/?a=1&b=2", "[Source](http://example.org/?a=1&b=2)")]
    [InlineData("https://example.org/\") <script>", "[Source](https://example.org/%22%29%20%3Cscript%3E)")]
    public void An_address_cannot_leave_its_link(string address, string expected) => Assert.Equal(expected, MarkdownLink.ToPage("Source", address));

    [Theory]
    [InlineData("a b (1).md", "", "[a b (1).md](a%20b%20%281%29.md)")]
    [InlineData("posts/a.md", "reports", "[posts/a.md](../posts/a.md)")]
    [InlineData("javascript:alert(1)", "", "[javascript\\:alert(1)](javascript%3Aalert%281%29)")]
    [InlineData("-", "", "-")]
    public void A_file_is_linked_from_the_folder_of_the_report(string file, string folder, string expected) =>
        Assert.Equal(expected, MarkdownLink.ToFile(file, folder, isFile: true).Replace("\\-", "-", StringComparison.Ordinal));
}
