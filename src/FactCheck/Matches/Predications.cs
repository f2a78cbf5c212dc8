using FactCheck.CuratedClaims;
using FactCheck.Spans;
using FactCheck.Tables;

namespace FactCheck.Matches;

/// <summary>Recognises where a sentence gives somebody a role: "Ann Lee is the minister", "Ann Lee, the minister, …", "Minister Ann Lee".</summary>
internal static class Predications
{
    private const int LongestBetween = 40;

    /// <summary>Stems of properties that say what somebody is; a sentence says them by saying that he is it.</summary>
    public static readonly string[] Properties = [.. new[] { "role", "office", "position", "title", "rank", "job", "post", "occupation", "profession" }.Select(Stemmer.Stem)];

    private static readonly WordList Verbs = new("Matches/role-verbs.tsv");

    /// <summary>Words that make another role of the one they stand before.</summary>
    private static readonly WordList Other = new("Matches/other-role-words.tsv");

    /// <summary>The role property of the claim, where the sentence gives its subject the value on record or a rival of it; null where it does not.</summary>
    public static PropertyAgreement? Of(IndexedClaim candidate, PropertyPatterns patterns, SubjectAgreement subject, ClaimTerms terms, string text)
    {
        if (terms.Claim.Mention is not null || subject.Place != SubjectPlace.Sentence)
            return null;
        var at = RoleProperty(candidate.Claim);
        if (at < 0 || !Phrases(candidate.Claim).Any(phrase => TermPhrases.Find(terms.Sentence.All, phrase) is { } span && Gives(text, subject.Span, span)))
            return null;
        return new(at, patterns.Of(candidate.Claim.Properties[at]), 1) { IsPredicated = true };
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

    private static bool Gives(string text, TextSpan subject, TextSpan role)
    {
        if (role.End <= subject.Start)
            return text.AsSpan(role.End, subject.Start - role.End) is " " && !Other.Contains(NearbyWords.Before(text, role.Start));
        if (role.Start < subject.End || role.Start - subject.End > LongestBetween)
            return false;
        var words = text[subject.End..role.Start].Replace(",", " , ", StringComparison.Ordinal).Split([' ', '\n', '-'], StringSplitOptions.RemoveEmptyEntries);
        var verb = words is [var first, var second, ..] && Verbs.Contains($"{first} {second}") ? 2 : words is [var only, ..] && Verbs.Contains(only) ? 1 : 0;
        return verb > 0 && words.Length - verb <= 3 && !words.Skip(verb).Any(word => Other.Contains(word) || word == ",") && !text.AsSpan(role.End).StartsWith("'s", StringComparison.Ordinal) && !text.AsSpan(role.End).StartsWith("\u2019s", StringComparison.Ordinal);
    }
}
