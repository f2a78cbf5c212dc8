using System.Collections.Immutable;
using FactCheck.Findings;

namespace FactCheck.Cli.Checks;

/// <summary>Which rules the user wants, as written.</summary>
internal sealed record RuleRequest(ImmutableArray<string> Selected, ImmutableArray<string> Ignored)
{
    public ImmutableArray<Rule> Rules
    {
        get
        {
            var selection = RuleSelection.Parse(RuleCatalog.All, Selected, Ignored);
            return [.. RuleCatalog.All.Where(selection.Includes)];
        }
    }
}
