using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Proofreading.Names;
using FactCheck.Spans;

namespace FactCheck.Proofreading.Rules;

/// <summary>A name that the article itself spells otherwise everywhere else.</summary>
internal sealed class InconsistentName : ProofreadingRule
{
    private const int OftenEnough = 3;

    public override string Id => "FC113";

    public override string Name => "inconsistent-name";

    public override string Summary => "A name stands once in another spelling than elsewhere in the article.";

    public override string Explanation =>
        """
        No list knows how Ms Kowalczyk writes her name, but her article does. Flagged is a capitalised word that no word list has and that stands once, where another one slip away stands at least three times. Adjectives and
        plurals of the name are left alone. Beside another name it is advice: two people may have names alike.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("Kowalczyk won. Kowalczyk thanked her team. The race was hard, Kowalczyk said. [[Kowalzcyk]] is 24.", "Kowalczyk won. Kowalczyk thanked her team. The race was hard, Kowalczyk said. Kowalczyk is 24."),
    ];

    public override ImmutableArray<string> LeftAlone =>
        ["Okafors came. Okafor won. Okafor ran. Okafor said so.", "Kowalczyk met Kowalcyk.", "Ngatan ships left. Ngata won. Ngata ran. Ngata said so."];

    internal override IEnumerable<Finding> Check(Prose prose)
    {
        var names = prose.Names;
        var frequent = new NearNames();
        foreach (var (word, count) in names.Counts)
        {
            if (count >= OftenEnough)
                frequent.Add(word);
        }

        foreach (var (token, word) in names.All)
        {
            if (names.Counts[word] == 1 && frequent.Near(word) is { } name && !word.StartsWith(name, StringComparison.Ordinal) && !name.StartsWith(word, StringComparison.Ordinal) && word[^1] == name[^1])
                yield return Flag(new TextSpan(prose.Token(token).Start, prose.Token(token).Start + word.Length), $"Elsewhere the article writes \"{name}\".", name) with { Severity = ArticleNames.IsPartOfFullName(prose, token) ? Severity.Advice : Severity };
        }
    }
}
