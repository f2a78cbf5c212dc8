using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Proofreading.Tagging;

namespace FactCheck.Proofreading.Rules;

/// <summary>Lists with and without a comma before their "and" in one article.</summary>
internal sealed class UnevenSerialCommas : ProofreadingRule
{
    /// <summary>So many times one way must be used before the other is odd.</summary>
    private const int LeastForHabit = 3;

    public override string Id => "FC154";

    public override string Name => "uneven-serial-commas";

    public override Severity Severity => Severity.Advice;

    public override string Summary => "Most lists of the article have a comma before \"and\" and this one has none, or the other way round.";

    public override string Explanation =>
        """
        "Salt, oil, and bread" and "salt, oil and bread" are both right; an article keeps to one. Lists of plain nouns of one word each are counted, and the rarer way is flagged where the other is used at least three times and three times as often.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("He sold salt, oil, and bread. She sold cups, plates, and knives. We had maps, books, and pens, and they bought soap, [[water]] and wine.", "He sold salt, oil, and bread. She sold cups, plates, and knives. We had maps, books, and pens, and they bought soap, water, and wine."),
        new("He sold salt, oil and bread. She sold cups, plates and knives. We had maps, books and pens, and they bought soap, [[water,]] and wine.", "He sold salt, oil and bread. She sold cups, plates and knives. We had maps, books and pens, and they bought soap, water and wine."),
    ];

    public override ImmutableArray<string> LeftAlone => ["He sold salt, oil, and bread. She sold cups, plates and knives.", "He sold salt, and she bought oil and bread."];

    internal override IEnumerable<Finding> Check(Prose prose)
    {
        var (with, without) = (new List<int>(), new List<int>());
        for (var i = 3; i + 1 < prose.Tokens.Length; i++)
        {
            if (prose.WordAt(i) is not ("and" or "or") || !IsItem(prose, i + 1))
                continue;
            var last = prose.Spelling(i - 1) is "," ? i - 2 : i - 1;
            if (last >= 2 && IsItem(prose, last) && prose.Spelling(last - 1) is "," && IsItem(prose, last - 2))
                (last == i - 2 ? with : without).Add(last);
        }

        if (IsHabit(with, without))
            return without.Select(token => Flag(prose.Token(token).Span, "The other lists have a comma here.", prose.Spelling(token).ToString() + ","));
        return IsHabit(without, with)
            ? with.Select(token => Flag(new(prose.Token(token).Start, prose.Token(token + 1).End), "The other lists have no comma here.", prose.Spelling(token).ToString()))
            : [];
    }

    private static bool IsHabit(List<int> more, List<int> less) => more.Count >= LeastForHabit && more.Count >= LeastForHabit * less.Count;

    private static bool IsItem(Prose prose, int token) => prose.IsWord(token) && NounPhrases.IsNoun(prose.TagAt(token));
}
