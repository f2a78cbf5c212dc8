using System.Collections.Immutable;
using FactCheck.CuratedClaims;
using FactCheck.Drafts;
using FactCheck.Spans;

namespace FactCheck.Tests.Drafts;

public sealed class StatementLinterTests
{
    [Theory]
    [InlineData("Norwood Mills paid 21,600 people in 2023.", "workforce", "people", "do not say \"workforce\"", "to `property`")]
    [InlineData("Norwood Mills had 21,600 lodgers in 2023.", "lodgers at night", "people", "too little of \"lodgers at night\"", "to `property`")]
    [InlineData("The roof of Norwood Mills covered 21,600 square metres in 2023.", "covered, roof", "hectares per year", "another unit", "`unit`")]
    public void An_entry_that_its_own_statement_does_not_match_is_told_with_the_reason(string statement, string properties, string unit, string reason, string advice)
    {
        var fault = Assert.Single(Lint(statement, properties, unit));
        Assert.Equal(FaultSeverity.Warning, fault.Severity);
        Assert.Contains("the statement does not match its own entry", fault.Error.Message, StringComparison.Ordinal);
        Assert.Contains(reason, fault.Error.Message, StringComparison.Ordinal);
        Assert.Contains(advice, fault.Error.Advice, StringComparison.Ordinal);
        Assert.Equal(new LinePosition(3, 16), fault.Error.Position);
    }

    [Theory]
    [InlineData("Norwood Mills had a workforce of 21,600 in 2023.", "workforce", "people")]
    [InlineData("Norwood Mills had 21,600 employees in 2023.", "employees", "people")]
    [InlineData("Norwood Mills is large.", "workforce", "people")]
    public void An_entry_that_is_found_or_whose_statement_gives_no_figure_is_left_alone(string statement, string properties, string unit) =>
        Assert.Empty(Lint(statement, properties, unit));

    [Fact]
    public void Statements_of_bulk_data_are_not_looked_at()
    {
        var load = Load("Norwood Mills paid 21,600 people in 2023.", "workforce", "people");
        Assert.NotEmpty(StatementLinter.Lint(load));
        Assert.Empty(StatementLinter.Lint(load with { Claims = [load.Claims[0] with { File = "bulk.jsonl" }] }));
    }

    private static ImmutableArray<ClaimFault> Lint(string statement, string properties, string unit) => StatementLinter.Lint(Load(statement, properties, unit));

    private static ClaimsLoad Load(string statement, string properties, string unit)
    {
        var load = ClaimsLoader.Parse(new SourceText(
            "claims.yaml",
            $"""
            claims:
              - id: test/norwood
                statement: {statement}
                subject: Norwood Mills
                property: [{properties}]
                value: 21,600
                unit: {unit}
                period: 2023
            """));
        Assert.Empty(load.Errors);
        return load;
    }
}
