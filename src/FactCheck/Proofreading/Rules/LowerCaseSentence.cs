using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Proofreading.Spelling;
using FactCheck.Proofreading.Words;
using FactCheck.Sentences;

namespace FactCheck.Proofreading.Rules;

/// <summary>A sentence that begins with a small letter.</summary>
internal sealed class LowerCaseSentence : ProofreadingRule
{
    /// <summary>An article with fewer capitals at its sentences' starts has a way of its own.</summary>
    private const int LeastCapitals = 1;

    private const int ShortestBefore = 5;

    private const int ShortestWord = 3;

    /// <summary>So many words before the stop make a sentence, whatever the last one is.</summary>
    private const int LeastWordsBefore = 3;

    public override string Id => "FC155";

    public override string Name => "lower-case-sentence";

    public override string Summary => "A sentence begins with a small letter, although the others have a capital.";

    public override string Explanation =>
        """
        After a full stop the next sentence has a capital. Flagged is a word of grammar in small letters after a stop that ends a plain word, so that abbreviations, names such as "iPhone" and
        lists of fields are left alone; and only where the article has capitals elsewhere. After a short word three words must make a sentence.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("The plan was bad. [[the]] army failed.", "The plan was bad. The army failed."),
        new("They left early. She stayed. The door was closed. [[it]] was dark.", "They left early. She stayed. The door was closed. It was dark."),
    ];

    public override ImmutableArray<string> LeftAlone =>
    [
        "See fig. the first one, or vol. the second.", "They met at noon, etc. the usual.", "Size. the width.", "Okafor et al. found it.", "They used apples, e.g. the red ones.",
        "they left early. she stayed. the door was open. nobody came.", "They left. She stayed. We had approx. five.", "They left. She stayed. The phone rang. iPhone users left.", "They left. She stayed. \"Who is it?\" he asked. No one came.",
    ];

    internal override IEnumerable<Finding> Check(Prose prose)
    {
        var capitals = prose.Tokens.Length > 0 && char.IsUpper(prose.Spelling(0)[0]) ? 1 : 0;
        var block = 0;
        var blocks = prose.Segmented.Document.Blocks;
        var small = new List<int>();
        for (var i = 2; i < prose.Tokens.Length; i++)
        {
            if (prose.Spelling(i - 1) is not "." || !prose.IsWord(i) || !FollowsPlainStop(prose, i))
                continue;
            while (block < blocks.Length && blocks[block].Span.Start < prose.Token(i).Start)
                block++;
            if (char.IsUpper(prose.Spelling(i)[0]))
                capitals++;
            else if (IsPlain(prose, i) && !FollowsBlankLine(prose, i) && (block == blocks.Length || blocks[block].Span.Start > prose.Token(i).Start))
                small.Add(i);
        }

        if (capitals < LeastCapitals || small.Count > capitals)
            yield break;
        foreach (var token in small)
        {
            var word = prose.Spelling(token).ToString();
            yield return Flag(prose.Token(token).Span, "A sentence begins with a capital.", char.ToUpperInvariant(word[0]) + word[1..]);
        }
    }

    /// <summary>The stop follows a word that is no abbreviation, and a space follows the stop.</summary>
    private static bool FollowsPlainStop(Prose prose, int first) =>
        prose.FollowsSpace(first) && !prose.FollowsSpace(first - 1) && prose.IsWord(first - 2) && (prose.Token(first - 2).Length >= ShortestBefore || EndsClause(prose, first - 2)) && !prose.HasRole(first - 2, WordRoles.Abbreviation)
        && !prose.Spelling(first - 2).ContainsAnyExceptInRange('a', 'z') && Lexicon.Find(prose.WordAt(first - 2)) is { IsName: false, Size: <= WordEntry.FamiliarSize };

    /// <summary>"The plan was bad", but not "Fig" or "the vol".</summary>
    private static bool EndsClause(Prose prose, int last)
    {
        if (prose.Token(last).Length < ShortestWord || Abbreviations.Has(prose.Spelling(last)))
            return false;
        for (var i = 1; i < LeastWordsBefore; i++)
        {
            if (last < i || !prose.IsWord(last - i))
                return false;
        }

        return true;
    }

    /// <summary>Lists and definitions open with small letters, and so does what goes on after a block of code.</summary>
    private static bool FollowsBlankLine(Prose prose, int first) =>
        prose.Text.AsSpan(prose.Token(first - 1).End, prose.Token(first).Start - prose.Token(first - 1).End).Count('\n') > 1;

    /// <summary>A word of grammar, as sentences begin with, and another word: fields of lists ("size: the width") have a name there.</summary>
    private static bool IsPlain(Prose prose, int first) =>
        !prose.Spelling(first).ContainsAnyExceptInRange('a', 'z') && prose.Is(first, WordClasses.Closed) && first + 1 < prose.Tokens.Length && prose.IsWord(first + 1) && prose.FollowsSpace(first + 1);
}
