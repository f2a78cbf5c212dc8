using FactCheck.CuratedClaims;
using FactCheck.Matches.Terms;
using FactCheck.Mentions;
using FactCheck.Tables;

namespace FactCheck.Matches.Measures;

/// <summary>
/// Tells that a counted noun is another word for what a curated claim counts: one of its properties ("46 parties" of a treaty that states ratified), the first word of one
/// ("cars delivered"), or people, where the claim counts people of one kind ("employs 2,400 people").
/// </summary>
internal static class OwnNouns
{
    private static readonly WordList PeopleOfOneKind = new("Matches/Measures/person-nouns.tsv");

    /// <summary>What goes on behind the noun that a property counts: "soldiers in Farn".</summary>
    private static readonly string[] Openers = ["aboard", "at", "by", "for", "from", "in", "on"];

    public static bool AreSaid(Figure claimed, Figure evidence, CuratedClaim curated, ClaimTerms terms)
    {
        if (claimed.Unit is not { } noun || evidence.Unit is not { } counted || !UnitAgreement.IsCount(claimed) || !UnitAgreement.IsCount(evidence))
            return false;
        if (noun is "people" or "person" or "persons" && PeopleOfOneKind.Contains(counted))
            return !terms.ClauseHasWord(Stemmer.Stem(counted));
        var stem = Stemmer.Stem(noun.ToLowerInvariant());
        return curated.Properties.Any(property => IsNamed(property.ToLowerInvariant(), stem)) && (UnitAgreement.CountsPeople(counted) || !Says(curated.Statement, stem));
    }

    /// <summary>"Planes", "planes delivered", "soldiers in Farn"; not "plane crashes".</summary>
    private static bool IsNamed(string property, string noun)
    {
        if (Stemmer.Stem(property) == noun)
            return true;
        var words = property.Split(' ');
        return words.Length > 1 && words[0].EndsWith('s') && Stemmer.Stem(words[0]) == noun && (Openers.Contains(words[1]) || words[1].EndsWith("ed", StringComparison.Ordinal));
    }

    /// <summary>"Has stores in 23 countries": what the statement says beside what it counts is something else.</summary>
    private static bool Says(string statement, string noun) => TermReader.Read(statement).Any(term => term.Form == noun);
}
