using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Proofreading.Spelling;

namespace FactCheck.Proofreading.Rules;

/// <summary>A frequent misspelling.</summary>
internal sealed class Misspelling : PhraseRule
{
    public override string Id => "FC150";

    public override string Name => "misspelling";

    public override FixSafety Fix => FixSafety.Safe;

    public override string Summary => "A word is misspelt in a way that is no word.";

    public override string Explanation =>
        """
        A table of frequent misspellings comes first. Behind it stands a word list of 280,000 words with their inflections and the rules by which English forms new ones. A word that neither knows is
        flagged where one common word lies one slip away: a letter doubled, left out, exchanged with its neighbour, hit beside its key or spelt by ear, or a space in the wrong place ("th ecat"); where several do, or a rarer one, it is advice.
        Names are never flagged, nor what recurs in the article, what stands in another language, in capitals, in quotation marks, or beside hyphens, digits and signs. `vocabulary`
        in the configuration teaches a project's own words.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("They will [[recieve]] it.", "They will receive it."),
        new("The [[goverment]] fell.", "The government fell."),
        new("It was [[seperate]].", "It was separate."),
        new("They saw [[th ecat]] asleep.", "They saw the cat asleep."),
        new("They told [[ever yone]] of it.", "They told everyone of it."),
        new("The [[labratory\u2019s]] plan failed.", "The laboratory\u2019s plan failed."),
    ];

    public override ImmutableArray<string> LeftAlone =>
    [
        "The judgement stands.",
        "Colour and color are both words.",
        "The word recieve is often misspelt.",
        "The unmarketable moonlike workgroup rebooked.",
        "They ordered the bibimbap and the kimchijjigae.",
        "Use utf8 and fooBar for the nxtval_id.",
    ];

    internal override IEnumerable<Finding> Check(Prose prose)
    {
        var listed = base.Check(prose).Where(finding => !IsSpokenOf(prose, finding.Span.Start)).ToList();
        var starts = listed.Select(finding => finding.Span.Start).ToHashSet();
        return listed.Concat(CheckUnknown(prose).Where(finding => !starts.Contains(finding.Span.Start))).OrderBy(finding => finding.Span.Start);
    }

    private protected override string Describe(string wrong, string right) => $"\"{wrong}\" is misspelt; write \"{right}\".";

    /// <summary>"The word recieve is misspelt" speaks of the word itself.</summary>
    private static bool IsSpokenOf(Prose prose, int start) =>
        prose.Text.AsSpan(0, start).TrimEnd() is var before && (before.EndsWith(" word", StringComparison.OrdinalIgnoreCase) || before.EndsWith(" spelling", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith(" spelt", StringComparison.OrdinalIgnoreCase) || before.EndsWith(" spelled", StringComparison.OrdinalIgnoreCase));

    private IEnumerable<Finding> CheckUnknown(Prose prose)
    {
        var speller = new Speller(prose.Settings.Dialect);
        foreach (var (token, folded) in UnknownWords.In(prose))
        {
            if (IsSpokenOf(prose, prose.Token(token).Start))
                continue;
            var word = prose.Spelling(token).ToString();
            if (ShiftedSpace.Around(prose, token) is var (span, right))
                yield return Flag(span, $"A space stands in the wrong place: write \"{right}\".", right);
            else if (speller.Correct(folded) is { } correction)
                yield return Flag(prose.Token(token).Span, Describe(word, correction.Words[0]), [.. correction.Words.Select(meant => prose.WithApostrophesOf(word, meant))]) with { Severity = correction.IsSure ? Severity.Warning : Severity.Advice };
        }
    }
}
