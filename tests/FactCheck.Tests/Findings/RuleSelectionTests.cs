using FactCheck.Findings;

namespace FactCheck.Tests.Findings;

public sealed class RuleSelectionTests
{
    [Fact]
    public void Nothing_chosen_means_every_rule() => Assert.Equal(RuleCatalog.All.Length, Parse([], []).Ids.Count);

    [Fact]
    public void The_start_of_an_id_chooses_a_family() => Assert.All(Parse(["FC1"], []).Ids, id => Assert.StartsWith("FC1", id, StringComparison.Ordinal));

    [Fact]
    public void A_name_chooses_its_rule() => Assert.Equal(["FC101"], Parse(["Doubled-Word"], []).Ids);

    [Fact]
    public void What_is_ignored_is_left_out()
    {
        Assert.DoesNotContain("FC101", Parse([], ["FC101"]).Ids);
        Assert.Empty(Parse(["FC101"], ["doubled-word"]).Ids);
    }

    [Fact]
    public void The_more_exact_choice_wins() => Assert.Equal(["FC101"], Parse(["FC101"], ["FC1"]).Ids);

    [Fact]
    public void What_names_no_rule_is_reported_once() => Assert.Equal<string>(["FC8", "no-such"], Parse(["FC8", "no-such"], ["FC8", "FC101"]).Unknown);

    private static RuleSelection Parse(string[] select, string[] ignore) => RuleSelection.Parse(RuleCatalog.All, select, ignore);
}
