using FactCheck.Matches.Readings;
using FactCheck.Matches.Terms;
using FactCheck.Tables;

namespace FactCheck.Matches.Reservations;

/// <summary>Tells that a verb of the property has another sense with the word behind it: who "approved of the government" did not approve a treaty.</summary>
internal static class ParticleVerbs
{
    private static readonly WordList Phrases = new("Matches/Reservations/particle-verbs.tsv");

    /// <returns>The reason, in words, or null.</returns>
    public static string? Of(WeighedClaim candidate, FigureClause clause, ClaimTerms terms)
    {
        var words = clause.Reading.Words;
        foreach (var said in NarrowingWords.SaidSpans(candidate, terms))
        {
            var at = clause.Reading.WordFrom(said.End - 1);
            if (at + 1 < words.Length && words[at + 1] is { Mark: '\0' } particle && Phrases.Contains($"{words[at].Text} {particle.Text}") && !IsOnRecord(candidate, $"{words[at].Text} {particle.Text}"))
                return $"property: \"{words[at].Text} {particle.Text}\" is something else than \"{candidate.PropertyName}\"";
        }

        return null;
    }

    private static bool IsOnRecord(WeighedClaim candidate, string verb) =>
        candidate.Indexed.Claim.Properties.Append(candidate.Indexed.Claim.Statement).Any(phrase => phrase.Contains(verb, StringComparison.OrdinalIgnoreCase));
}
