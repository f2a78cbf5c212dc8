using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Proofreading.Tagging;
using FactCheck.Proofreading.Words;
using FactCheck.Sentences;

namespace FactCheck.Proofreading.Rules;

/// <summary>A figure below ten beside a number in words, both counting things of one list.</summary>
internal sealed class UnevenNumberWords : ProofreadingRule
{
    /// <summary>Between number and noun may stand this many words: "two young men".</summary>
    private const int MostBetween = 2;

    private static readonly string[] Words = ["two", "three", "four", "five", "six", "seven", "eight", "nine"];

    public override string Id => "FC162";

    public override string Name => "uneven-number-words";

    public override Severity Severity => Severity.Advice;

    public override string Summary => "Two small numbers of one list are written in two ways: \"nine men and 8 women\".";

    public override string Explanation =>
        """
        Whether small numbers are words or figures is a matter of style, but not within one list. Flagged is a figure from 2 to 9 before counted things that "and" or "or" joins to a number word of that size and what it
        counts. Larger figures beside number words are what most style guides ask for; amounts of time, units, money and shares are left alone.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("The crew had nine men and [[8]] women.", "The crew had nine men and eight women."),
        new("They bought [[3]] boats and two old cars.", "They bought three boats and two old cars."),
    ];

    public override ImmutableArray<string> LeftAlone =>
    [
        "The crew had nine men and 12 women.", "It took two days and 8 hours.", "They bought two cars and 8 km of rope.", "They won two games and 3 of them lost.", "She met two men and 8% of the women.", "Of the two teams, 3 players left.",
    ];

    internal override IEnumerable<Finding> Check(Prose prose)
    {
        for (var token = 0; token < prose.Tokens.Length; token++)
        {
            if (prose.Token(token).Kind == TokenKind.Digits && prose.Token(token).Length == 1 && prose.Spelling(token)[0] is >= '2' and <= '9' and var digit
                && StandsAlone(prose, token) && EndOfCounted(prose, token) is > 0 and var end && (FollowsList(prose, token) || LeadsList(prose, end)))
                yield return Flag(prose.Token(token).Span, "The other number of the list is a word.", WordOf(prose, token, digit));
        }
    }

    private static string WordOf(Prose prose, int token, char digit)
    {
        var word = Words[digit - '2'];
        return prose.IsSentenceStart(token) ? char.ToUpperInvariant(word[0]) + word[1..] : word;
    }

    private static bool StandsAlone(Prose prose, int token) =>
        token + 1 < prose.Tokens.Length && prose.FollowsSpace(token + 1) && prose.IsWord(token + 1) && (token == 0 || prose.FollowsSpace(token));

    /// <summary>The token behind the plural noun that the number counts; -1 where it counts none.</summary>
    private static int EndOfCounted(Prose prose, int number)
    {
        for (var at = number + 1; at <= Math.Min(number + 1 + MostBetween, prose.Tokens.Length - 1); at++)
        {
            if (IsCounted(prose, at) && !(at + 1 < prose.Tokens.Length && IsCounted(prose, at + 1)))
                return at + 1;
            if (prose.TagAt(at) is not (Tag.Adjective or Tag.Noun or Tag.Participle))
                return -1;
        }

        return -1;
    }

    private static bool IsCounted(Prose prose, int token) => prose.TagAt(token) == Tag.Nouns && prose.Is(token, WordClasses.Plural) && !prose.Is(token, WordClasses.TimeUnit);

    /// <summary>"nine men and 8 women": what stands before is a number word with what it counts.</summary>
    private static bool FollowsList(Prose prose, int number)
    {
        var joint = StartOfJoint(prose, number - 1);
        for (var first = joint - 1; joint > 0 && first >= Math.Max(0, joint - 1 - MostBetween); first--)
        {
            if (IsNumberWord(prose, first))
                return EndOfCounted(prose, first) == joint;
        }

        return false;
    }

    private static bool LeadsList(Prose prose, int end)
    {
        var next = prose.Tokens.Length > end && prose.Spelling(end) is "," ? end + 2 : end + 1;
        return next < prose.Tokens.Length && IsJoint(prose, next - 1) && IsNumberWord(prose, next) && EndOfCounted(prose, next) > 0;
    }

    /// <summary>Where "and" or ", and" starts that ends with the token; -1 where none does.</summary>
    private static int StartOfJoint(Prose prose, int last) =>
        last < 1 || !IsJoint(prose, last) ? -1
        : prose.Spelling(last - 1) is "," ? last - 1
        : last;

    private static bool IsJoint(Prose prose, int token) => prose.WordAt(token) is "and" or "or";

    private static bool IsNumberWord(Prose prose, int token) => Array.IndexOf(Words, prose.WordAt(token).ToString()) >= 0;
}
