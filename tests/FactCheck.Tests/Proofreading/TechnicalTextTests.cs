using FactCheck.Documents;
using FactCheck.Findings;
using FactCheck.Proofreading.Rules;
using FactCheck.Sentences;
using FactCheck.Spans;
using FactCheck.Tests.Rules;

namespace FactCheck.Tests.Proofreading;

public sealed class TechnicalTextTests
{
    private const string Identifiers = " It is set by max_size, by readLine() and by --verbose.";

    [Theory]
    [InlineData("The server listens on port port." + Identifiers, Severity.Advice)]
    [InlineData("The server listens on the the port." + Identifiers, Severity.Warning)]
    [InlineData("The ship called at port port. She has an iPhone from eBay and a macOS laptop.", Severity.Warning)]
    public void A_doubled_noun_among_identifiers_may_name_a_value(string text, Severity severity)
    {
        var finding = Assert.Single(new DoubledWord().Check(MarkedText.Segment(text)));

        Assert.Equal(severity, finding.Severity);
    }

    [Fact]
    public void A_small_letter_after_a_block_of_code_goes_on_with_the_sentence()
    {
        const string page = "<p>They left early. She stayed. The shorter form is better.</p><pre>a</pre><p>is better than the longer one.</p>";
        var text = SentenceSplitter.Split(DocumentReader.Read("page", new SourceText("page", page), DocumentFormat.Html));

        Assert.Empty(new LowerCaseSentence().Check(text));
    }
}
