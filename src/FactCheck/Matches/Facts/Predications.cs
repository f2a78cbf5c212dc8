using FactCheck.CuratedClaims;
using FactCheck.Matches.Properties;
using FactCheck.Matches.Subjects;
using FactCheck.Matches.Terms;
using FactCheck.Spans;
using FactCheck.Tables;

namespace FactCheck.Matches.Facts;

/// <summary>Recognises where a sentence gives somebody a role: "Ann Lee is the minister", "Ann Lee, the minister, …", "Minister Ann Lee".</summary>
internal static class Predications
{
    private const int LongestBetween = 40;

    /// <summary>Stems of properties that say what somebody is; a sentence says them by saying that he is it.</summary>
    public static readonly string[] Properties = [.. new[] { "role", "office", "position", "title", "rank", "job", "post", "occupation", "profession" }.Select(Stemmer.Stem)];

    private static readonly WordList Verbs = new("Matches/Facts/role-verbs.tsv");

    /// <summary>Words that make another role of the one they stand before.</summary>
    private static readonly WordList Other = new("Matches/Facts/other-role-words.tsv");

    /// <summary>The role property of the claim, where the sentence gives its subject the value on record or a rival of it; null where it does not.</summary>
    public static PropertyAgreement? Of(IndexedClaim candidate, PropertyPatterns patterns, SubjectAgreement subject, ClaimTerms terms, string text)
    {
        if (terms.Claim.Mention is not null || subject.Place != SubjectPlace.Sentence)
            return null;
        var at = RoleProperty(candidate.Claim);
        if (at < 0)
            return null;
        var isHeld = false;
        foreach (var phrase in Phrases(candidate.Claim))
        {
            var saying = TermPhrases.Find(terms.Sentence.All, phrase) is { } role ? SayingOf(text, subject.Span, role, terms.Claim.Sentence.Span.Start) : RoleSaying.None;
            if (saying == RoleSaying.Former && !candidate.Claim.Rivals.Contains(phrase))
                return new(at, patterns.Of(candidate.Claim.Properties[at]), 1) { IsPredicated = true, IsFormer = true };
            isHeld |= saying == RoleSaying.Held;
        }

        return isHeld ? new(at, patterns.Of(candidate.Claim.Properties[at]), 1) { IsPredicated = true } : null;
    }

    private static int RoleProperty(CuratedClaim claim)
    {
        for (var i = 0; i < claim.Properties.Length; i++)
        {
            if (Properties.Contains(Stemmer.Stem(claim.Properties[i])))
                return i;
        }

        return -1;
    }

    private static IEnumerable<string> Phrases(CuratedClaim claim) =>
        claim.Values.Concat(claim.AlsoAccepted).Where(value => value.Figure is null).Select(value => value.AsWritten).Concat(claim.Rivals);

    private static RoleSaying SayingOf(string text, TextSpan subject, TextSpan role, int sentence)
    {
        if (role.End <= subject.Start)
            return SayingBefore(text, subject, role, sentence);
        if (role.Start < subject.End || role.Start - subject.End > LongestBetween)
            return RoleSaying.None;
        var words = text[subject.End..role.Start].Replace(",", " , ", StringComparison.Ordinal).Split([' ', '\n', '-'], StringSplitOptions.RemoveEmptyEntries);
        var verb = words is [var first, var second, ..] && Verbs.Contains($"{first} {second}") ? 2 : words is [var only, ..] && Verbs.Contains(only) ? 1 : 0;
        if (verb == 0 || words.Length - verb > 3 || IsPossessive(text.AsSpan(role.End)) || (words[0] == "," && NounAsides.AreListed(text, role.End)))
            return RoleSaying.None;
        if (words[^1] is "former" or "ex" && words[0] is "," or "is" && words.Length - verb <= 2 && IsEnded(text.AsSpan(role.End)) && !words[verb..^1].Any(word => Other.Contains(word)))
            return RoleSaying.Former;
        return words.Skip(verb).Any(word => Other.Contains(word) || word == ",") ? RoleSaying.None : RoleSaying.Held;
    }

    /// <summary>"Minister Ann Lee", "the former minister, Ann Lee, …".</summary>
    private static RoleSaying SayingBefore(string text, TextSpan subject, TextSpan role, int sentence)
    {
        var between = text.AsSpan(role.End, subject.Start - role.End);
        var before = NearbyWords.Before(text, role.Start).TrimEnd('-');
        if (between is not " " && !(between is ", " && NounAsides.AreEnclosed(text, subject.End) && NounAsides.Open(text.AsSpan(sentence, role.Start - sentence))))
            return RoleSaying.None;
        return before is "former" or "ex" ? (IsInLongerName(text.AsSpan(subject.End)) ? RoleSaying.None : RoleSaying.Former) : Other.Contains(before) ? RoleSaying.None : RoleSaying.Held;
    }

    /// <summary>"The former mayor of Norvik,", but not "of Norvik Island", "of Norvik who won it back".</summary>
    private static bool IsEnded(ReadOnlySpan<char> behind) => behind is [] or [',' or '.' or ';' or ')' or '\n', ..];

    private static bool IsInLongerName(ReadOnlySpan<char> behind) => behind is [' ', >= 'A' and <= 'Z', ..];

    private static bool IsPossessive(ReadOnlySpan<char> behind) => behind.StartsWith("'s", StringComparison.Ordinal) || behind.StartsWith("\u2019s", StringComparison.Ordinal);
}
