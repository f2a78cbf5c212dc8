using FactCheck.Matches.Ranking.Candidates;

namespace FactCheck.Matches.Ranking.Profiles;

/// <summary>The words of a text in their order, as numbers.</summary>
/// <param name="Words">The hash of each word's form.</param>
/// <param name="Rarities">How much each word tells (<see cref="WordScore.Rarity"/>, in natural logarithms).</param>
/// <param name="Names">Which words are written as names.</param>
internal sealed record WordSequence(uint[] Words, float[] Rarities, bool[] Names, string[] Forms)
{
    public static WordSequence Empty { get; } = new([], [], [], []);

    public int Length => Words.Length;

    public static WordSequence Of(string? text, ICandidateSource source)
    {
        var terms = RankedText.Terms(text);
        if (terms.IsEmpty)
            return Empty;
        var sequence = new WordSequence(new uint[terms.Length], new float[terms.Length], new bool[terms.Length], new string[terms.Length]);
        for (var at = 0; at < terms.Length; at++)
        {
            sequence.Words[at] = TextHash.Of(terms[at].Form);
            sequence.Rarities[at] = WordScore.Rarity(source.ClaimsWith(terms[at].Form), source.Count) / (float)WordScore.RarityUnit;
            sequence.Names[at] = terms[at].IsName;
            sequence.Forms[at] = terms[at].Form;
        }

        return sequence;
    }
}
