using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Proofreading.Names;
using FactCheck.Proofreading.Spelling;
using FactCheck.Proofreading.Words;
using FactCheck.Spans;

namespace FactCheck.Proofreading.Rules;

/// <summary>A name that is a slip away from one that everybody writes otherwise.</summary>
internal sealed class MisspeltName : ProofreadingRule
{
    public override string Id => "FC112";

    public override string Name => "misspelt-name";

    public override string Summary => "A name is a slip away from that of a country, a city, an organisation or a head of government.";

    public override string Explanation =>
        """
        Spellers know few names and therefore leave them alone, though a wrong name is what readers complain of most. Flagged is a capitalised word that no word list has, that stands once in the article and that
        differs by one slip from exactly one name of a table, of the subjects of the claims database or of the project's own vocabulary; of names with fewer than seven letters only two letters that changed places tell ("Syira"). A name cut in two ("Pyong yang") is flagged as well.
        Beside another name it is advice: families may be called nearly as a city is. Where the other words of a longer name are right ("Narenda Modi", "Internation Monetary Fund"), or a title of office stands before ("President Putim"), shorter words
        and words in their own right are compared too; where a person may really be called so, it is advice. Relatives, adjectives, plurals and other ways of spelling the name are left alone.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("The talks in [[Pyongyng]] failed.", "The talks in Pyongyang failed."),
        new("Delegates from [[Azerbaijn]] and Chad arrived.", "Delegates from Azerbaijan and Chad arrived."),
        new("Then [[Vladmir]] Putin spoke.", "Then Vladimir Putin spoke."),
        new("A loan of the [[Internation]] Monetary Fund helped.", "A loan of the International Monetary Fund helped."),
        new("The [[UNECSO]] site was closed.", "The UNESCO site was closed."),
        new("They met President [[Trunp]] in May.", "They met President Trump in May."),
        new("They fled from [[Syira]] to Jordan.", "They fled from Syria to Jordan."),
        new("They crossed the river at [[Dan dong]] in May.", "They crossed the river at Dandong in May."),
    ];

    public override ImmutableArray<string> LeftAlone => ["Mr Merkl spoke to Mrs Merkl.", "The Beijingers cheered.", "Ms Okafor met Mr Ngata.", "Kim Jong-un and Kim Jong-nam were brothers.", "Barack Obama Sr. was born in Kenya.", "The Sri Lankan team met the South Koreans.",
        "The World Trade Centre and the World Trade Organisation differ.", "Vladimir Rutin met Donald Trumps."];

    internal override IEnumerable<Finding> Check(Prose prose)
    {
        var vocabulary = KnownNames.Of(prose.Settings.Vocabulary);
        var names = prose.Names;
        foreach (var finding in WithinFullNames(prose))
            yield return finding;
        foreach (var (token, word) in names.All)
        {
            if (names.Counts[word] > 1 || (NameNear(word, vocabulary, prose.Settings.Names) ?? LeaderNear(prose, token, word)) is not { } name || IsDerived(word, name))
                continue;
            var span = new TextSpan(prose.Token(token).Start, prose.Token(token).Start + word.Length);
            yield return Flag(span, $"The name is written \"{name}\".", name) with { Severity = ArticleNames.IsPartOfFullName(prose, token) ? Severity.Advice : Severity };
        }

        foreach (var finding in Divided(prose))
            yield return finding;
    }

    private IEnumerable<Finding> WithinFullNames(Prose prose)
    {
        foreach (var (token, right, isSure) in FullNameReader.SlipsIn(prose))
        {
            var span = new TextSpan(prose.Token(token).Start, prose.Token(token).Start + ArticleNames.WithoutPossessive(prose.Spelling(token)).Length);
            yield return Flag(span, $"The name is written \"{right}\".", right) with { Severity = isSure ? Severity : Severity.Advice };
        }
    }

    /// <summary>"President Trunp", but not "President Trunp Smith".</summary>
    private static string? LeaderNear(Prose prose, int token, string word) =>
        PersonTitles.Stands(prose, token - 1) && !ArticleNames.IsPartOfFullName(prose, token) ? KnownNames.Shared.LeaderNear(word) : null;

    private static string? NameNear(string word, KnownNames vocabulary, ProjectNames project)
    {
        if (word.Length < KnownNames.ShortestTransposed || FullNames.Shared.HasWord(word) || KnownNames.Shared.Has(word) || vocabulary.Has(word) || project.Words.Has(word))
            return null;
        return vocabulary.Near(word) ?? project.Words.Near(word) ?? KnownNames.Shared.Near(word);
    }

    /// <summary>"Omani", "Kenyan": an adjective is no slip.</summary>
    private static bool IsDerived(string word, string name) =>
        (word.Length > name.Length && word.StartsWith(name, StringComparison.Ordinal)) || (name.Length > word.Length && name.StartsWith(word, StringComparison.Ordinal) && name[^1] is 's' or 'n' or 'i');

    private IEnumerable<Finding> Divided(Prose prose)
    {
        for (var token = 1; token < prose.Tokens.Length; token++)
        {
            if (!prose.IsWord(token) || !prose.IsWord(token - 1) || !char.IsUpper(prose.Spelling(token - 1)[0]) || !char.IsLower(prose.Spelling(token)[0]) || prose.Token(token).Start != prose.Token(token - 1).End + 1)
                continue;
            if (prose.Is(token, WordClasses.Closed) || prose.Token(token - 1).Length + prose.Token(token).Length > Suggester.LongestWord || WordAutomaton.Shared.Find(prose.WordAt(token)) is { IsName: false, Size: <= WordEntry.FamiliarSize + 1 })
                continue;
            var joined = string.Concat(prose.Spelling(token - 1), prose.Spelling(token));
            if (KnownNames.Shared.Has(joined))
                yield return Flag(new(prose.Token(token - 1).Start, prose.Token(token).End), $"The name is one word: \"{joined}\".", joined);
        }
    }
}
