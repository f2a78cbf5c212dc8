using FactCheck.Claims;
using FactCheck.Verdicts;

namespace FactCheck.Tests.Verdicts;

/// <summary>What published fact-checks say of the sentences of an article.</summary>
public sealed class RatingTests
{
    private const string Checks =
        """
        claims:
          - {id: checks/vaccines, statement: Vaccines cause autism in children., rating: false}
          - {id: checks/bridge, statement: The mayor of Ostwick closed the old bridge in 2019., rating: false}
          - {id: checks/jobs, statement: The port of Ostwick created 12000 jobs in two years., rating: mixed}
          - {id: checks/cats, statement: Most orange cats are male., rating: true}
          - {id: checks/flag, statement: The senator of Northland did not vote for the budget., rating: false}
          - {id: checks/war, statement: Northland attacked Southmark first in 1911., rating: false}
          - {id: checks/rate, statement: The murder rate in Ostwick rose under the new mayor., rating: false}
          - {id: checks/dogs, statement: Dogs see only in black and white., rating: false, speaker: A Radio Host}
          - {id: checks/school, statement: The town of Westwick opened in 2011 a school that closed in 2014., rating: false}
        """;

    [Theory]
    [InlineData("Vaccines cause autism in children.")]
    [InlineData("It is a fact that vaccines cause autism in children.")]
    [InlineData("Vaccines actually cause autism in children.")]
    [InlineData("The budget is small, and vaccines cause autism in children.")]
    [InlineData("In 2019 the mayor of Ostwick closed the old bridge.")]
    [InlineData("The mayor of Ostwick closed the old stone bridge in 2019.")]
    [InlineData("The senator of Northland didn't vote for the budget.")]
    [InlineData("In 1911 Northland attacked Southmark first.")]
    [InlineData("Dogs see only in black and white.")]
    [InlineData("Murder rates in Ostwick rose under the new mayor.")]
    public void A_sentence_that_says_what_is_rated_false_is_contradicted(string text) => Assert.Equal(VerdictKind.Contradicted, OfSentence(text)?.Kind);

    [Theory]
    [InlineData("Most orange cats are male.", VerdictKind.Supported)]
    [InlineData("The port of Ostwick created 12,000 jobs in two years.", VerdictKind.Conflicting)]
    [InlineData("In two years the port of Ostwick created 12,000 jobs.", VerdictKind.Conflicting)]
    [InlineData("The budget is small, and the port of Ostwick created 12,000 jobs in two years.", VerdictKind.Conflicting)]
    [InlineData("The town of Westwick opened in 2011 a school that closed in 2014.", VerdictKind.Contradicted)]
    public void Other_ratings_give_other_verdicts(string text, VerdictKind expected) => Assert.Equal(expected, OfSentence(text)?.Kind);

    [Theory]
    // A denial, in the sentence or beside it.
    [InlineData("Vaccines do not cause autism in children.")]
    [InlineData("Vaccines don't cause autism in children.")]
    [InlineData("Vaccines never cause autism in children.")]
    [InlineData("The claim that vaccines cause autism in children is false.")]
    [InlineData("The idea that vaccines cause autism in children has been debunked.")]
    [InlineData("It is a myth that vaccines cause autism in children.")]
    [InlineData("No study shows that vaccines cause autism in children.")]
    [InlineData("There is no evidence that vaccines cause autism in children.")]
    [InlineData("\"Vaccines cause autism in children.\" That is a lie.")]
    [InlineData("Myths about medicine\n\nVaccines cause autism in children.")]
    [InlineData("A rumour went round. Vaccines cause autism in children. Doctors were angry.")]
    [InlineData("Vaccines cause autism in children. False: all studies say otherwise.")]
    // Somebody else's claim, a question, a condition.
    [InlineData("A viral post claims that vaccines cause autism in children.")]
    [InlineData("Some parents believe that vaccines cause autism in children.")]
    [InlineData("He said vaccines cause autism in children.")]
    [InlineData("Do vaccines cause autism in children?")]
    [InlineData("\"Vaccines cause autism in children?\"")]
    [InlineData("(Vaccines cause autism in children?)")]
    [InlineData("Whether vaccines cause autism in children is settled.")]
    [InlineData("If vaccines cause autism in children, doctors would know.")]
    [InlineData("Vaccines could cause autism in children.")]
    // Another statement.
    [InlineData("Vaccines cause measles in children.")]
    [InlineData("Vaccines prevent autism in children.")]
    [InlineData("Some vaccines cause autism in children.")]
    [InlineData("Vaccines cause autism in French children.")]
    // What is added restricts a noun that no article makes one known thing.
    [InlineData("Flu vaccines cause autism in children.")]
    [InlineData("Vaccines cause autism in nursery children.")]
    [InlineData("Vaccines cause autism in children's dreams.")]
    [InlineData("The mayor of Ostwick closed the old bridge in 2018.")]
    [InlineData("The mayor of Ostwick closed the old bridge.")]
    [InlineData("The mayor of Westwick closed the old bridge in 2019.")]
    [InlineData("The former mayor of Ostwick closed the old bridge in 2019.")]
    [InlineData("The mayor of Ostwick opened the old bridge in 2019.")]
    [InlineData("The senator of Northland voted for the budget.")]
    [InlineData("Southmark attacked Northland first in 1911.")]
    [InlineData("The port of Ostwick created 1,200 jobs in two years.")]
    [InlineData("The port of Ostwick created 12,000 jobs in three years.")]
    [InlineData("The murder rate in Ostwick fell under the new mayor.")]
    [InlineData("Dogs see in black and white.")]
    [InlineData("The town of Westwick opened in 2014 a school that closed in 2011.")]
    public void A_sentence_that_denies_it_or_says_something_else_gets_no_verdict(string text) =>
        Assert.DoesNotContain(CheckedText.Check(Checks, text).Verdicts, verdict => verdict.Kind is VerdictKind.Contradicted or VerdictKind.Supported or VerdictKind.Conflicting);

    [Theory]
    [InlineData("A viral post claims that vaccines cause autism in children.", "keeps its distance")]
    [InlineData("The mayor of Ostwick closed the old bridge in 2018.", "other figures or dates")]
    public void A_fact_check_of_nearly_the_same_is_shown_with_the_reason_why_it_does_not_decide(string text, string reason)
    {
        var related = OfSentence(text)!.Related;
        Assert.Contains(related, match => match.Refusal!.Contains(reason, StringComparison.Ordinal));
    }

    [Fact]
    public void Who_made_the_statement_is_part_of_the_evidence() =>
        Assert.Contains("A Radio Host: Dogs see", OfSentence("Dogs see only in black and white.")!.Comparisons[0].Evidence, StringComparison.Ordinal);

    [Fact]
    public void A_fact_check_that_is_only_proposed_gives_no_verdict() =>
        Assert.Empty(CheckedText.Check("claims: [{id: a/b, statement: Vaccines cause autism in children., rating: false, status: proposed}]", "Vaccines cause autism in children.").Verdicts);

    private static Verdict? OfSentence(string text) => CheckedText.Check(Checks, text).Verdicts.FirstOrDefault(verdict => verdict.Claim.Kind == ClaimKind.Fact);
}
