using FactCheck.Matches.Subjects;
using FactCheck.Matches.Terms;
using FactCheck.Spans;

namespace FactCheck.Matches.Facts;

/// <summary>Recognises a rival of the answer on record that is said of the subject right beside its name: "Port Ann, a city in Easterly, lives off trade", "Easterly's port Ann", "Port Ann in Easterly".</summary>
internal static class FactAppositions
{
    private const string In = " in ";

    public static bool Say(IndexedClaim indexed, ClaimTerms terms, HashSet<string> known, string text)
    {
        foreach (var rival in indexed.Claim.Rivals)
        {
            if (TermPhrases.Find(terms.Sentence.All, rival) is not { } said)
                continue;
            foreach (var name in indexed.Subjects.SelectMany(words => TermPhrases.FindAll(terms.Sentence.All, words)))
            {
                if (IsAside(name, said, indexed, terms, known, text) || IsRightBeside(name, said, indexed, terms, known, text) || IsNamedHolder(name, said, indexed, terms.Claim.Sentence.Span.Start, text))
                    return true;
            }
        }

        return false;
    }

    /// <summary>What stands between two commas behind the name says all of it.</summary>
    private static bool IsAside(TextSpan name, TextSpan said, IndexedClaim indexed, ClaimTerms terms, HashSet<string> known, string text)
    {
        var sentence = terms.Claim.Sentence.Span;
        if (said.Start <= name.End || name.End >= text.Length || text[name.End] != ',' || text.AsSpan(said.End, Math.Max(0, sentence.End - said.End)).IndexOf(',') is var comma && comma < 0)
            return false;
        var aside = new TextSpan(name.End + 1, said.End + comma);
        var words = aside.Of(text).TrimStart();
        if (words.ContainsAny(',', ';') || words.ContainsAnyInRange('0', '9') || !AreKnown(aside, terms, known))
            return false;
        var next = NearbyWords.After(text, aside.End + 1);
        if (words.StartsWith("a ", StringComparison.Ordinal) || words.StartsWith("an ", StringComparison.Ordinal) || words.StartsWith("the ", StringComparison.Ordinal))
            return true;
        if (next is "" or "and" or "or" or "in" || !char.IsLower(next[0]))
            return false;
        return IsPossessed(said, known, terms, text) || (IsOfPlace(indexed) && (words.StartsWith("in ", StringComparison.Ordinal) || aside.Start + 1 == said.Start) && char.IsLower(text.AsSpan(aside.End + 1).TrimStart()[0]));
    }

    /// <summary>"Ann Lee's cousin Bert Lee", "Port Ann in Easterly".</summary>
    private static bool IsRightBeside(TextSpan name, TextSpan said, IndexedClaim indexed, ClaimTerms terms, HashSet<string> known, string text)
    {
        if (said.End <= name.Start)
            return text.AsSpan(said.End, name.Start - said.End) is " " && IsPossessed(said, known, terms, text);
        return said.Start > name.End && IsOfPlace(indexed) && text.AsSpan(name.End, said.Start - name.End) is In;
    }

    /// <summary>"The chair of the institute, Ann Lee, said", "the institute's chair, Ann Lee, said".</summary>
    private static bool IsNamedHolder(TextSpan name, TextSpan said, IndexedClaim indexed, int sentence, string text)
    {
        if (said.Start <= name.End || !NounAsides.AreEnclosed(text, said.End))
            return false;
        var before = text.AsSpan(sentence, name.Start - sentence);
        var between = text.AsSpan(name.End, said.Start - name.End);
        var owner = between.StartsWith("'s ", StringComparison.Ordinal) || between.StartsWith("\u2019s ", StringComparison.Ordinal) ? between["'s ".Length..] : NameForms.IsPossessive(name, text) ? between.TrimStart() : default;
        foreach (var property in indexed.Claim.Properties)
        {
            if (owner.StartsWith(property, StringComparison.OrdinalIgnoreCase) && owner[property.Length..] is ", " && NounAsides.Open(before))
                return true;
            var ofIt = before.EndsWith(" the ", StringComparison.Ordinal) ? before[..^"the ".Length] : before;
            if (between is ", " && ofIt.EndsWith(property + " of ", StringComparison.OrdinalIgnoreCase) && ofIt[..^(property.Length + " of ".Length)] is var opening && opening.EndsWith("the ", StringComparison.OrdinalIgnoreCase) && NounAsides.Open(opening))
                return true;
        }

        return false;
    }

    /// <summary>"The leader's uncle": of somebody whom the curated claim names.</summary>
    private static bool IsPossessed(TextSpan said, HashSet<string> known, ClaimTerms terms, string text)
    {
        var first = terms.Sentence.FirstFrom(said.Start);
        return first > 0 && terms.Sentence.All[first - 1] is var owner && known.Contains(owner.Form) && NameForms.IsPossessive(owner.Span, text);
    }

    /// <summary>"Located in", "city in": the answer is where the subject is.</summary>
    private static bool IsOfPlace(IndexedClaim indexed) => indexed.Claim.Properties.Any(property => property.EndsWith(" in", StringComparison.Ordinal));

    private static bool AreKnown(TextSpan aside, ClaimTerms terms, HashSet<string> known) =>
        terms.Sentence.In(aside).All(word => known.Contains(word.Form) || (!word.IsName && NeutralWords.Contains(word.Form)));
}
