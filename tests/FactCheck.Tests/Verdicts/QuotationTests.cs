using FactCheck.Claims;
using FactCheck.Findings;
using FactCheck.Verdicts;

namespace FactCheck.Tests.Verdicts;

/// <summary>Quotations beside what is on record of the same speaker.</summary>
public sealed class QuotationTests
{
    private const string Words =
        """
        claims:
          - id: words/fear
            statement: At his inauguration Peter Moss told the country not to be afraid.
            speaker: Peter Moss
            subject: [Peter Moss, President Moss]
            property: [inaugural address, words on fear]
            value: So let me assert my firm belief that the only thing we have to fear is fear itself, and that we will not lose heart.
          - id: words/treaty
            statement: The preamble of the Treaty of Ostwick names mutual respect for sovereignty and territory.
            subject: [Treaty of Ostwick]
            property: [preamble, principles]
            value: mutual respect for state sovereignty and territorial integrity, mutual non-aggression and equality
          - id: words/influence
            statement: Ann Lee said that Northland had not used its influence on Southmark.
            subject: [Ann Lee]
            property: [view on Northland's influence]
            value: not used
            evidence:
              - {title: Hearing, publisher: Record Office, url: "https://example.org/h", quotation: "Northland has never used all of its influence to bring the southern ministers to the table."}
        """;

    [Theory]
    [InlineData("\"The only thing we have to fear is fear itself,\" Peter Moss said.")]
    [InlineData("\"Let me assert my firm belief that the only thing we have to fear is fear itself,\" President Moss said.")]
    [InlineData("Peter Moss said: \u201CThe only thing we have to fear is FEAR ITSELF \u2013 and that we won\u2019t lose heart.\u201D")]
    [InlineData("\"[T]he only thing we have to fear is fear itself,\" Moss said.")]
    [InlineData("\"Let me assert \u2026 that the only thing we have to fear is fear itself,\" Moss said.")]
    [InlineData("\"Let me assert ... that the only thing [the country has] to fear is fear itself,\" Moss said.")]
    [InlineData("The Treaty of Ostwick speaks of \"mutual respect for state sovereignty and territorial integrity\".")]
    [InlineData("\"Northland has never used all of its influence,\" Ann Lee said.")]
    public void The_same_words_are_supported(string text) => Assert.Equal(VerdictKind.Supported, OfQuotation(text)?.Kind);

    [Theory]
    [InlineData("\"Let me assert my firm belief that the only thing we have to fear is death itself,\" Peter Moss said.", "\u201Cdeath\u201D stands for \u201Cfear\u201D", "Let me assert my firm belief that the only thing we have to fear is fear itself")]
    [InlineData("\"The only thing we have to fear is fear itself, and we will not lose hope,\" Peter Moss said.", "\u201Chope\u201D stands for \u201Cheart\u201D", "The only thing we have to fear is fear itself, and that we will not lose heart")]
    [InlineData("\"My firm belief is that the only thing we have to fear is fear itself,\" Peter Moss said.", "\u201Cis\u201D is added", "My firm belief that the only thing we have to fear is fear itself")]
    [InlineData("The Treaty of Ostwick names \"mutual respect for state sovereignty and cultural integrity, mutual non-aggression\".", "\u201Ccultural\u201D stands for \u201Cterritorial\u201D", "mutual respect for state sovereignty and territorial integrity, mutual non-aggression")]
    public void Another_word_is_a_misquotation(string text, string reason, string suggestion)
    {
        var finding = Assert.Single(CheckedText.Check(Words, text).Findings, finding => finding.Rule.Name == "misquotation");
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains(reason, finding.Message, StringComparison.Ordinal);
        Assert.Equal(suggestion, finding.Suggestions[0].TrimEnd(','));
    }

    [Theory]
    [InlineData("we will not go back to the old ways of this town", "We can't go back to the old ways of this town", "\u201Ccan't\u201D stands for \u201Cwill not\u201D", "We will not go back to the old ways of this town")]
    [InlineData("we can't go back to the old ways of this town", "We will not go back to the old ways of this town", "\u201Cwill not\u201D stands for \u201Ccan't\u201D", "We can't go back to the old ways of this town")]
    [InlineData("we can go back to the old ways of this town", "We can't go back to the old ways of this town", "\u201Ccan't\u201D stands for \u201Ccan\u201D", "We can go back to the old ways of this town")]
    [InlineData("we can surely not go back to the old ways of this town", "We can't go back to the old ways of this town", "\u201Ccan't\u201D stands for \u201Ccan surely not\u201D", "We can surely not go back to the old ways of this town")]
    public void A_contraction_is_corrected_as_a_whole(string recorded, string quoted, string reason, string suggestion)
    {
        var finding = Assert.Single(CheckedText.Check(OnRecord(recorded), $"\"{quoted},\" Ann Lee said.").Findings, finding => finding.Rule.Name == "misquotation");
        Assert.Contains(reason, finding.Message, StringComparison.Ordinal);
        Assert.Equal(suggestion, finding.Suggestions[0].TrimEnd(','));
    }

    [Theory]
    [InlineData("I promise nothing but blood, toil, tears and sweat for many months to come", "I promise nothing but blood, sweat, and tears and sweat for many months to come", "I promise nothing but blood, toil, tears and sweat for many months to come")]
    [InlineData("I promise bread, butter; and a long peace to all the people here", "I promise bread, honey and a long peace to all the people here", "I promise bread, butter; and a long peace to all the people here")]
    [InlineData("I promise bread, butter, jam and a long peace to all the people here", "I promise bread, jam and a long peace to all the people here", "I promise bread, butter, jam and a long peace to all the people here")]
    public void A_correction_keeps_the_marks_between_the_words_on_record(string recorded, string quoted, string suggestion)
    {
        var finding = Assert.Single(CheckedText.Check(OnRecord(recorded), $"\"{quoted},\" Ann Lee said.").Findings, finding => finding.Rule.Name == "misquotation");
        Assert.Equal(suggestion, finding.Suggestions[0].TrimEnd(','));
    }

    [Theory]
    // Too short, too different, or not surely the speaker's own words.
    [InlineData("\"The only thing we should fear is fear itself,\" Peter Moss said.")]
    [InlineData("\"Northland has never used much of its influence to bring the southern ministers to the table,\" Ann Lee said.")]
    [InlineData("\"Let me assert my firm belief that only thing we have to fear is fear itself,\" Peter Moss said.")]
    public void What_may_be_another_saying_is_advice(string text)
    {
        var document = CheckedText.Check(Words, text);
        Assert.DoesNotContain(document.Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted && verdict.Claim.Kind == ClaimKind.Quotation);
        Assert.All(document.Findings.Where(finding => finding.Rule.Name == "misquotation"), finding => Assert.Equal(Severity.Advice, finding.Severity));
    }

    [Theory]
    [InlineData("\"The only thing we have to fear is death itself, my firm belief,\" Ann Lee said.")]
    [InlineData("\"The only thing you have to lose is your chains, my friends,\" Peter Moss said.")]
    [InlineData("\"I am glad to be here with all of you today,\" Peter Moss said.")]
    [InlineData("The contract speaks of \"mutual respect for state sovereignty and cultural integrity\".")]
    public void Another_speaker_or_another_saying_is_no_misquotation(string text) =>
        Assert.DoesNotContain(CheckedText.Check(Words, text).Findings, finding => finding.Rule.Name == "misquotation");

    [Fact]
    public void A_short_quotation_with_a_difference_is_shown_as_advice() =>
        Assert.Contains(CheckedText.Check(Words, "\"The only thing we need to fear is fear itself,\" Peter Moss said.").Findings, finding => finding is { Rule.Name: "misquotation" });

    [Theory]
    [InlineData("Peter Moss never said, \"My firm belief is that the only thing we have to fear is death itself.\"")]
    [InlineData("Peter Moss is often misquoted: \"My firm belief is that the only thing we have to fear is death itself.\"")]
    [InlineData("Peter Moss is wrongly said to have claimed, \"My firm belief is that the only thing we have to fear is death itself.\"")]
    [InlineData("\"My firm belief is that the only thing we have to fear is death itself\" is something that Peter Moss didn\u2019t ever say.")]
    public void Words_that_the_sentence_disowns_are_no_misquotation(string text) =>
        Assert.DoesNotContain(CheckedText.Check(Words, text).Findings, finding => finding.Rule.Name == "misquotation");

    [Theory]
    [InlineData("Peter Moss did not resign but said, \"My firm belief is that the only thing we have to fear is death itself.\"")]
    [InlineData("Peter Moss not only said, \"My firm belief is that the only thing we have to fear is death itself.\"")]
    [InlineData("\"My firm belief is that the only thing we have to fear is death itself,\" said Peter Moss, who never drank.")]
    public void A_denial_of_something_else_disowns_no_quotation(string text) =>
        Assert.Contains(CheckedText.Check(Words, text).Findings, finding => finding.Rule.Name == "misquotation");

    private static string OnRecord(string words) =>
        $"""
        claims:
          - id: words/town
            statement: Ann Lee spoke of the town.
            speaker: Ann Lee
            subject: [Ann Lee]
            property: [speech on the town, words on the town]
            value: "{words}"
        """;

    private static Verdict? OfQuotation(string text) => CheckedText.Check(Words, text).Verdicts.FirstOrDefault(verdict => verdict.Claim.Kind == ClaimKind.Quotation);
}
