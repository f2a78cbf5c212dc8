using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Matches;

namespace FactCheck.Verdicts;

/// <summary>Compares a fact stated in words with a text on record: the answer itself, or one of its rivals.</summary>
internal static class TextComparer
{
    /// <param name="sentence">The words of the claim's sentence.</param>
    public static Comparison? Compare(Claim claim, string sentence, Match match)
    {
        var curated = match.Curated;
        if (claim.Kind != ClaimKind.Fact || claim.Stance == Stance.Negated || curated.Values is not [{ Figure: null } value, ..])
            return null;
        var words = TermReader.Read(sentence);
        var rival = curated.Rivals.FirstOrDefault(rival => Says(words, rival));
        if (Says(words, value.AsWritten))
            return rival is null ? new(match, value, VerdictKind.Supported, Evidence(match), null, $"the sentence says {value.AsWritten}") : null;
        if (rival is null)
            return null;
        var kind = match is { IsAsserted: true, IsFirm: true } ? VerdictKind.Contradicted : VerdictKind.Unsupported;
        return new(match, value, kind, Evidence(match), null, $"the sentence says {rival}; on record is {value.AsWritten}");
    }

    private static string Evidence(Match match) =>
        match.Curated.Values[0].Note is { } note ? $"{match.Curated.Values[0].AsWritten} ({note})" : match.Curated.Values[0].AsWritten;

    private static bool Says(ImmutableArray<Term> words, string phrase)
    {
        var forms = TermReader.Read(phrase);
        for (var at = 0; !forms.IsEmpty && at + forms.Length <= words.Length; at++)
        {
            var i = 0;
            while (i < forms.Length && words[at + i].Form == forms[i].Form)
                i++;
            if (i == forms.Length)
                return true;
        }

        return false;
    }
}
