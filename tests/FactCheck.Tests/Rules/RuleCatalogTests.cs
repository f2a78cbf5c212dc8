using System.Text.RegularExpressions;
using FactCheck.Findings;

namespace FactCheck.Tests.Rules;

public sealed partial class RuleCatalogTests
{
    [Fact]
    public void Every_rule_class_is_listed_once()
    {
        var written = typeof(Rule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract).Select(type => type.Name).Order();
        Assert.Equal(written, RuleCatalog.All.Select(rule => rule.GetType().Name).Order());
    }

    [Fact]
    public void Ids_are_unique_well_formed_and_in_order()
    {
        var ids = RuleCatalog.All.Select(rule => rule.Id).ToArray();
        Assert.All(ids, id => Assert.Matches(Id(), id));
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void Names_are_unique_and_in_kebab_case()
    {
        var names = RuleCatalog.All.Select(rule => rule.Name).ToArray();
        Assert.All(names, name => Assert.Matches(KebabCase(), name));
        Assert.Equal(names.Distinct().Count(), names.Length);
    }

    [Fact]
    public void Every_rule_is_documented_with_examples()
    {
        Assert.All(RuleCatalog.All, rule =>
        {
            Assert.EndsWith(".", rule.Summary, StringComparison.Ordinal);
            Assert.True(rule.Explanation.Length > 40, rule.Id);
            Assert.NotEmpty(rule.Examples);
        });
    }

    [Fact]
    public void A_rule_is_found_by_id_and_by_name()
    {
        Assert.Equal("doubled-word", RuleCatalog.Find("fc101")?.Name);
        Assert.Equal("FC101", RuleCatalog.Find("doubled-word")?.Id);
        Assert.Null(RuleCatalog.Find("FC1"));
    }

    [GeneratedRegex("^FC[1-49][0-9]{2}$")]
    private static partial Regex Id();

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex KebabCase();
}
