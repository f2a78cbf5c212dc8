using System.Collections.Immutable;

namespace FactCheck.Findings;

/// <summary>Which rules a run uses: those chosen by id, by the start of ids (<c>FC1</c>) or by name, without those ignored. The longer, more exact choice wins.</summary>
/// <param name="Unknown">What was asked for and names no rule, in the order given.</param>
public sealed record RuleSelection(ImmutableHashSet<string> Ids, ImmutableArray<string> Unknown)
{
    /// <param name="select">Empty for all rules.</param>
    public static RuleSelection Parse(IEnumerable<Rule> rules, IReadOnlyCollection<string> select, IReadOnlyCollection<string> ignore)
    {
        var known = rules.ToImmutableArray();
        var ids = known.Where(rule => Exactness(rule, select, whenEmpty: 0) is { } chosen && !(Exactness(rule, ignore, whenEmpty: null) >= chosen)).Select(rule => rule.Id);
        var unknown = select.Concat(ignore).Where(text => !known.Any(rule => Exactness(rule, text) is not null));
        return new(ids.ToImmutableHashSet(StringComparer.Ordinal), [.. unknown.Distinct(StringComparer.Ordinal)]);
    }

    public bool Includes(Rule rule) => Ids.Contains(rule.Id);

    private static int? Exactness(Rule rule, IReadOnlyCollection<string> texts, int? whenEmpty) => texts.Count == 0 ? whenEmpty : texts.Max(text => Exactness(rule, text));

    /// <summary>How many characters of the rule's id the text fixes; null where it does not name the rule. A name fixes all of them.</summary>
    private static int? Exactness(Rule rule, string text)
    {
        if (text.Equals(rule.Name, StringComparison.OrdinalIgnoreCase))
            return rule.Id.Length;
        return text.Length > 0 && rule.Id.StartsWith(text, StringComparison.OrdinalIgnoreCase) ? text.Length : null;
    }
}
