using FactCheck.Sentences;
using FactCheck.Tests.Documents;

namespace FactCheck.Tests.Sentences;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("29,300 U.S troops", "29:d ,:p 300:d U:w .:p S:w troops:w")]
    [InlineData("don\u2019t can't workers' \u2018x\u2019", "don\u2019t:w can't:w workers:w ':p \u2018:p x:w \u2019:p")]
    [InlineData("Zu\u0308rich Z\u00FCrich co\u00ADop", "Zu\u0308rich:w Z\u00FCrich:w co\u00ADop:w")]
    [InlineData("5% $6 \u20AC7 8\u00B0 km\u00B2", "5:d %:p $:s 6:d \u20AC:s 7:d 8:d \u00B0:s km:w \u00B2:s")]
    [InlineData("a\u200Bb \uFEFFc", "a:w b:w c:w")]
    [InlineData("\U0001F600\U0001F601 \U00010400x", "\U0001F600:s \U0001F601:s \U00010400x:w")]
    [InlineData("7th V-12 H1N1", "7:d th:w V:w -:p 12:d H:w 1:d N:w 1:d")]
    [InlineData("run \uFFFC now", "run:w \uFFFC:o now:w")]
    [InlineData("see https://a.example/b_(c)?d=1, or www.x.org/2.", "see:w https://a.example/b_(c)?d=1:o ,:p or:w www.x.org/2:o .:p")]
    [InlineData("(http://a.example/5) \u201Chttp://b.example\u201D", "(:p http://a.example/5:o ):p \u201C:p http://b.example:o \u201D:p")]
    [InlineData("mail ann.lee+7@a-b.example.org.", "mail:w ann.lee+7@a-b.example.org:o .:p")]
    [InlineData("@Daniel_Grober. #coal2016 #1 a@b", "@Daniel_Grober:o .:p #coal2016:o #:p 1:d a:w @:p b:w")]
    [InlineData("at reuters.com/7 and a.co.uk, not fell.comma or end.common", "at:w reuters.com/7:o and:w a:w .:p co:w .:p uk:w ,:p not:w fell:w .:p comma:w or:w end:w .:p common:w")]
    public void Tokens_are_the_smallest_pieces(string text, string tokens) =>
        Assert.Equal(tokens, string.Join(' ', SentenceSplitter.Split(Given.Text(text)).Tokens.Select(token => $"{token.Span.Of(text)}:{Letter(token.Kind)}")));

    [Fact]
    public void No_token_crosses_a_block()
    {
        var document = Given.Html("<p>one</p><p>two<br>three</p>");
        Assert.Equal(["one", "two", "three"], SentenceSplitter.Split(document).Tokens.Select(token => token.Span.Of(document.Text).ToString()));
    }

    private static char Letter(TokenKind kind) => kind switch
    {
        TokenKind.Word => 'w',
        TokenKind.Digits => 'd',
        TokenKind.Punctuation => 'p',
        TokenKind.Opaque => 'o',
        _ => 's',
    };
}
