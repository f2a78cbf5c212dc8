using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Proofreading.Tagging;
using FactCheck.Proofreading.Words;
using FactCheck.Tables;

namespace FactCheck.Proofreading.Rules;

/// <summary>A clause that opens a sentence and runs into the main one without a comma.</summary>
internal sealed class CommalessOpener : ProofreadingRule
{
    private const int LongestClause = 14;

    /// <summary>Of the second subject: "the old prime minister".</summary>
    private const int LongestSubject = 5;

    /// <summary>Whether a word opens a clause; else a clause without "that" may follow it.</summary>
    private static readonly WordTable<bool> Words = WordTable<bool>.Load("Proofreading/clauses.tsv", row => row[1] == "opener");

    public override string Id => "FC146";

    public override string Name => "commaless-opener";

    public override FixSafety Fix => FixSafety.Safe;

    public override string Summary => "A clause with \"if\", \"when\" or \"although\" opens the sentence, and no comma parts it from what follows.";

    public override string Explanation =>
        """
        "If you see him he will tell you": without the comma the reader stumbles over "him he". Flagged is the place where a second subject ("I", "he", "she", "we", "they") with its verb follows a word that ends a clause, such as a
        pronoun or an adverb. After a noun it could be a clause of that noun ("when the man he saw left"), so that is left alone. Where no comma stands in the whole sentence, a noun with its verb right after the verb of the opening
        clause is such a subject too ("when the talks ended the ministers left"), unless a clause may be what is said, seen or hoped; that is advice, for after a short clause many leave the comma out.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("If you see [[him]] he will tell you.", "If you see him, he will tell you."),
        new("When they had found [[it]] they went home.", "When they had found it, they went home."),
        new("Although she wrote to [[them]] they never replied.", "Although she wrote to them, they never replied."),
    ];

    public override ImmutableArray<string> LeftAlone =>
    [
        "If you see him, he will tell you.", "When the man he saw left, we stayed.", "If he thinks it they say nothing, he is wrong.", "If you tell him they are late, he will go.", "When it is what she says it is, we go.",
        "When the talks ended, the ministers flew home.", "If the study suggests the drug works, we shall sell it.", "When he saw the man was ill he stayed.", "After the war the town grew.", "When the king built the bridge the town grew.", "Since the crisis ended the war effort.",
        "If the bank fails the state loses, and we pay.", "He asked when the talks ended the year.",
    ];

    internal override IEnumerable<Finding> Check(Prose prose)
    {
        foreach (var sentence in prose.Segmented.Sentences)
        {
            var (first, end) = (sentence.FirstToken, sentence.FirstToken + sentence.TokenCount);
            if (!prose.IsWord(first))
                continue;
            if (prose.HasRole(first, WordRoles.SentenceOpener) && EndOfOpener(prose, first, Math.Min(first + LongestClause, end - 1)) is { } last)
                yield return FlagAt(prose, last);
            else if (Words.TryFind(prose.Spelling(first), out var opens) && opens && EndBeforeNoun(prose, first, end) is { } verb)
                yield return FlagAt(prose, verb) with { Severity = Severity.Advice };
        }
    }

    private Finding FlagAt(Prose prose, int token) => Flag(prose.Token(token).Span, "A comma belongs after the opening clause.", prose.Spelling(token).ToString() + ",");

    /// <summary>"When the talks ended the ministers flew": the verb before the second subject; null where there is a comma, or a doubt.</summary>
    private static int? EndBeforeNoun(Prose prose, int first, int end)
    {
        int? found = null;
        for (var i = first + 1; i < end; i++)
        {
            var tag = prose.TagAt(i);
            if (tag == Tag.Comma)
                return null;
            if (found is not null)
                continue;
            if (i > first + LongestClause || tag is Tag.Mark && i < end - 1 || tag is Tag.Subordinator or Tag.Conjunction or Tag.Hyphen or Tag.To || prose.HasRole(i, WordRoles.Telling) || Words.TryFind(prose.Spelling(i), out _))
                return null;
            if (tag is Tag.Determiner or Tag.Possessive && i > first + 2 && prose.TagAt(i - 1) is Tag.Past or Tag.Third or Tag.Participle && prose.TagAt(i - 2) is Tag.Noun or Tag.Nouns or Tag.Name or Tag.Subject && HasVerb(prose, i, end))
                found = i - 1;
            else if (tag is Tag.Base or Tag.Be or Tag.Have or Tag.Do or Tag.Modal)
                return null;
        }

        return found;
    }

    /// <summary>A noun with what stands before it, and right behind it a verb.</summary>
    private static bool HasVerb(Prose prose, int from, int end)
    {
        var i = from + 1;
        while (i < end && i <= from + LongestSubject && prose.TagAt(i) is Tag.Adjective or Tag.Noun or Tag.Nouns or Tag.Name)
            i++;
        return i > from + 1 && i < end && prose.TagAt(i - 1) is Tag.Noun or Tag.Nouns or Tag.Name && prose.TagAt(i) is Tag.Past or Tag.Third or Tag.Modal or Tag.Be or Tag.Have;
    }

    /// <summary>The last word of the clause; null where a comma, another clause or a doubt comes first.</summary>
    private static int? EndOfOpener(Prose prose, int first, int end)
    {
        var hasVerb = false;
        for (var i = first + 1; i < end; i++)
        {
            var tag = prose.TagAt(i);
            // After "tell", "think" and the like a clause without "that" may follow.
            if (tag is Tag.Comma or Tag.Mark or Tag.Subordinator or Tag.Conjunction or Tag.Hyphen || prose.HasRole(i, WordRoles.Telling))
                return null;
            if (hasVerb && tag == Tag.Subject && EndsClause(prose, i - 1) && prose.TagAt(i + 1) is Tag.Modal or Tag.Be or Tag.Have or Tag.Past or Tag.Do or Tag.Adverb)
                return i - 1;
            hasVerb |= tag is Tag.Be or Tag.Have or Tag.Base or Tag.Past or Tag.Third or Tag.Modal or Tag.Do;
        }

        return null;
    }

    private static bool EndsClause(Prose prose, int token) => prose.TagAt(token) == Tag.Object || prose.HasRole(token, WordRoles.ClauseEnd);
}
