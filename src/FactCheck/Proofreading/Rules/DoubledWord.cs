using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Proofreading.Words;
using FactCheck.Spans;

namespace FactCheck.Proofreading.Rules;

/// <summary>A word written twice.</summary>
internal sealed class DoubledWord : ProofreadingRule
{
    /// <summary>Words that stand twice in good prose: "had had", "that that", "gave her her coat"; and those that are doubled for effect.</summary>
    private static readonly ImmutableHashSet<string> OftenDoubled = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase,
        "had", "that", "her", "very", "really", "so", "no", "yes", "many", "much", "more", "far", "there", "now", "again", "here", "well", "long", "too", "will",
        "bye", "ha", "ho", "knock", "tut", "blah", "bla", "yeah", "win", "log", "hear", "go", "never", "big", "old", "aye", "night", "wait", "boo", "tsk", "bis", "ditto", "hint");

    public override string Id => "FC101";

    public override string Name => "doubled-word";

    public override FixSafety Fix => FixSafety.Safe;

    public override string Summary => "The same word stands twice in a row.";

    public override string Explanation =>
        """
        A word doubled by a cut or a paste is easy to overlook, above all across the end of a line. Words that stand twice in good prose ("had had", "that that", "gave her her coat",
        "came in in March") and those that are doubled for effect ("very, very" without its comma) are left alone, and so are capitalised names such as Walla Walla. A verb or particle that may belong to two clauses ("those who came came late", "he handed it in in person") and a doubled noun among identifiers ("to the port port of `max_size`") that may be the name of a value are advice, and no fix touches them.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("He saw the[[ the]] cat.", "He saw the cat."),
        new("The[[ the]] council met in May.", "The council met in May."),
        new("It was[[ was]] late.", "It was late."),
        new("He went to[[ to]] the shop.", "He went to the shop."),
        new("She was seen by[[ by]] the guard.", "She was seen by the guard."),
        new("He works for[[ for]] the ministry.", "He works for the ministry."),
        new("They were searching for[[ for]] clues.", "They were searching for clues."),
        new("One of the[[ of the]] men left.", "One of the men left."),
        new("They won in the end[[ in the end]] of May.", "They won in the end of May."),
        new("They found a way to[[ to]] wait until\nthe autumn.", "They found a way to wait until\nthe autumn."),
    ];

    public override ImmutableArray<string> LeftAlone =>
    [
        "She had had enough.", "It expired with the draft draft-05 of May.", "He said that that was fine.", "He gave her her coat.", "They live in Walla Walla.", "She came in in March.", "What it is is a mess.",
        "The firm he works for for free is known.", "He was let in in the morning.", "She was cared for for the rest of her life, and the child was sent for for the third time.", "They waited day after day after day, and it went on and on and on.", "What they are they are.", "A rose is a rose is a rose.",
        "It was a very very long night.", "The score was one one at the interval.",
    ];

    internal override IEnumerable<Finding> Check(Prose prose) =>
        DoubledWords(prose).Concat(RepeatedPhrases.In(prose).Select(phrase => FlagPhrase(prose, phrase.Span, phrase.IsSure))).OrderBy(finding => finding.Span.Start);

    private IEnumerable<Finding> DoubledWords(Prose prose)
    {
        foreach (var sentence in prose.Segmented.Sentences)
        {
            for (var i = sentence.FirstToken + 1; i < sentence.FirstToken + sentence.TokenCount; i++)
            {
                if (IsDoubled(prose, i, sentence.FirstToken) && !DoubledOnPurpose.IsSure(prose, i, sentence.FirstToken))
                    yield return FlagSecond(prose, i, DoubledOnPurpose.IsPossible(prose, i, sentence.FirstToken));
            }
        }
    }

    private static bool IsDoubled(Prose prose, int at, int first)
    {
        if (!prose.IsWord(at) || !prose.IsWord(at - 1) || !prose.FollowsSpace(at))
            return false;
        var word = prose.Spelling(at);
        if (!word.Equals(prose.Spelling(at - 1), StringComparison.OrdinalIgnoreCase))
            return false;
        // "the no-cache cache", "the draft draft-05"
        if ((at - 1 > first && !prose.FollowsSpace(at - 1)) || IsJoined(prose, at + 1))
            return false;
        var isSentenceStart = at - 1 == first;
        if (char.IsUpper(word[0]) && (word is not "I" || isSentenceStart))
            return false;
        // "a A" and "plan b b": single letters are names of things.
        if (word.Length == 1 && !(word is "a" && prose.Spelling(at - 1) is "a" or "A") && word is not "I")
            return false;
        if (IsInCapitalsAlone(prose, at) || IsRow(prose, at, first))
            return false;
        return !OftenDoubled.Contains(word.ToString()) && !IsLegitimate(prose, at);
    }

    /// <summary>"skip LINES lines", "AND and OR": the word in capitals is a name.</summary>
    private static bool IsInCapitalsAlone(Prose prose, int at) => prose.IsInCapitals(at) != prose.IsInCapitals(at - 1);

    /// <summary>"freed freed freed" is a row of a table, "band band band" a pattern.</summary>
    private static bool IsRow(Prose prose, int at, int first) =>
        !prose.Is(at, WordClasses.Closed) && ((at - 2 >= first && prose.WordAt(at - 2).SequenceEqual(prose.WordAt(at))) || (at + 1 < prose.Tokens.Length && prose.WordAt(at + 1).SequenceEqual(prose.WordAt(at))));

    private static bool IsJoined(Prose prose, int next) => next < prose.Tokens.Length && !prose.FollowsSpace(next) && prose.Spelling(next)[0] is '-' or '_' or '/';

    private static bool IsLegitimate(Prose prose, int at) =>
        prose.Is(at, WordClasses.Number) || (prose.ClassesAt(at) == WordClasses.None && prose.Spelling(at).Length < 4);

    /// <summary>"Connect to the port port": manuals call a value by its noun.</summary>
    private static bool MayBeValue(Prose prose, int at) => prose.Is(at, WordClasses.Noun) && !prose.Is(at, WordClasses.Closed) && prose.IsTechnical;

    private Finding FlagSecond(Prose prose, int at, bool isDoubtful)
    {
        var span = new TextSpan(prose.Token(at - 1).End, prose.Token(at).End);
        return Flag(span, $"\"{prose.Spelling(at)}\" stands twice.", "") with { Severity = isDoubtful || MayBeValue(prose, at) ? Severity.Advice : Severity.Warning };
    }

    private Finding FlagPhrase(Prose prose, TextSpan span, bool isSure) =>
        Flag(span, $"\"{span.Of(prose.Text).Trim()}\" stands twice.", "") with { Severity = isSure ? Severity.Warning : Severity.Advice };
}
