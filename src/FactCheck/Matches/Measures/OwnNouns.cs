using FactCheck.CuratedClaims;
using FactCheck.Matches.Terms;
using FactCheck.Mentions;
using FactCheck.Tables;

namespace FactCheck.Matches.Measures;

/// <summary>
/// Tells that a counted noun is another word for what a curated claim counts: one of its properties ("46 parties" of a treaty that states ratified), the first word of one
/// ("cars delivered"), all of one ("people behind bars"), or people, where the claim counts people of one kind ("employs 2,400 people") or what happens to one each ("sickened 2,900 people").
/// </summary>
internal static class OwnNouns
{
    private static readonly WordList PeopleOfOneKind = new("Matches/Measures/person-nouns.tsv");

    private static readonly WordList OfOnePerson = new("Matches/Measures/one-person-nouns.tsv");

    /// <summary>What goes on behind the noun that a property counts: "soldiers in Farn".</summary>
    private static readonly string[] Openers = ["aboard", "at", "by", "for", "from", "in", "on"];

    public static bool AreSaid(Figure claimed, Figure evidence, CuratedClaim curated, ClaimTerms terms, string text)
    {
        if (claimed.Unit is not { } noun || evidence.Unit is not { } counted || !UnitAgreement.IsCount(claimed) || !UnitAgreement.IsCount(evidence))
            return false;
        if (noun is "people" or "person" or "persons" && PeopleOfOneKind.Contains(counted))
            return !terms.ClauseHasWord(Stemmer.Stem(counted));
        if (IsPhrase(terms.Claim.Mention!.NumberSpan.End, curated, text) || (noun is "person" && OfOnePerson.Contains(counted) && IsObject(terms.Claim.Mention, curated, text)))
            return true;
        var stem = Stemmer.Stem(noun.ToLowerInvariant());
        return curated.Properties.Any(property => IsNamed(property.ToLowerInvariant(), stem)) && (UnitAgreement.CountsPeople(counted) || !Says(curated.Statement, stem));
    }

    /// <summary>"8,450 people behind bars", "11,400 season-ticket holders": right behind the number stands a whole property of several words.</summary>
    private static bool IsPhrase(int numberEnd, CuratedClaim curated, string text)
    {
        var behind = text.AsSpan(numberEnd).TrimStart();
        foreach (var property in curated.Properties)
        {
            if (property.AsSpan().IndexOfAny(' ', '-') > 0 && behind.StartsWith(property, StringComparison.OrdinalIgnoreCase) && (behind.Length == property.Length || !char.IsLetterOrDigit(behind[property.Length])))
                return true;
        }

        return false;
    }

    /// <summary>"Sickened about 2,900 people": a property in one verb right before the number.</summary>
    private static bool IsObject(Mention mention, CuratedClaim curated, string text)
    {
        var verb = NearbyWords.Before(text, mention.Span.Start);
        return verb.EndsWith("ed", StringComparison.Ordinal) && curated.Properties.Contains(verb, StringComparer.OrdinalIgnoreCase);
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
