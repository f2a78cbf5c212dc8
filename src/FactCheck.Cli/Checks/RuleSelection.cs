using System.Collections.Immutable;

namespace FactCheck.Cli.Checks;

/// <summary>
/// Which rules' findings are wanted, by prefixes of their ids. The longest prefix that fits a rule decides, so that
/// <c>--ignore FC1 --select FC101</c> keeps FC101 alone of its family; without any selection all are wanted.
/// </summary>
internal sealed record RuleSelection(ImmutableArray<string> Selected, ImmutableArray<string> Ignored)
{
    public bool Includes(string ruleId)
    {
        var ignored = LongestFit(Ignored, ruleId);
        var selected = Selected.IsEmpty ? 0 : LongestFit(Selected, ruleId);
        return selected >= 0 && selected > ignored || (Selected.IsEmpty && ignored < 0);
    }

    private static int LongestFit(ImmutableArray<string> prefixes, string ruleId)
    {
        var longest = -1;
        foreach (var prefix in prefixes)
        {
            if (ruleId.StartsWith(prefix, StringComparison.Ordinal))
                longest = Math.Max(longest, prefix.Length);
        }

        return longest;
    }
}
