using FactCheck.Matches.Subjects;
using FactCheck.Matches.Terms;

namespace FactCheck.Matches.Properties;

/// <summary>Curated claims about what a sentence speaks of, none of whose properties it says. They are never compared; whoever replays a verdict asks for them.</summary>
internal static class UnsaidProperties
{
    /// <summary>As many as are read: a subject may have any number of claims.</summary>
    private const int MostRead = 1_000;
    private const int MostPhrases = 3;
    private const double SubjectWeight = 0.45;

    /// <param name="weighed">The ordinals of claims that were weighed whole.</param>
    /// <returns>The claims, those of a subject that the sentence itself names first, each with its reason.</returns>
    public static IEnumerable<Match> Of(ClaimIndex index, ClaimTerms terms, HashSet<int> weighed) =>
        SubjectSearch.Find(index, terms, default).Where(pair => !weighed.Contains(pair.Key)).OrderByDescending(pair => pair.Value.Strength).ThenBy(pair => pair.Key).Take(MostRead)
            .Select(pair => Refused(index.Claim(pair.Key), pair.Value));

    private static Match Refused(IndexedClaim indexed, SubjectAgreement subject)
    {
        var phrases = indexed.Claim.Properties.Take(MostPhrases).Select(phrase => $"\"{phrase}\"").ToList();
        var refusal = phrases.Count == 0 ? "property: the curated claim names none" : $"property: the words around it do not say {string.Join(" or ", phrases)}";
        return new(indexed.Claim, SubjectWeight * subject.Strength, [subject.InWords(indexed), refusal]) { Refusal = refusal };
    }
}
