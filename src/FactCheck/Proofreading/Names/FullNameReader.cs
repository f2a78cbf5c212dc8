using FactCheck.Proofreading.Spelling;

namespace FactCheck.Proofreading.Names;

/// <summary>Finds names of several words of which all are right but one.</summary>
internal static class FullNameReader
{
    private const int ShortestSure = 5;

    /// <summary>A word of this length in a name of three may lack two letters: "Internation Monetary Fund".</summary>
    private const int ShortestForTwoSlips = 9;

    /// <summary>Two words of this length tell a name even where the wrong one is a word: "Unites States".</summary>
    private const int ShortestTelling = 6;

    private static readonly string[] Derivations = ["s", "n", "i", "an", "ns", "er", "ers", "is"];

    public static IEnumerable<FullNameSlip> SlipsIn(Prose prose)
    {
        var names = FullNames.Shared;
        for (var token = 0; token < prose.Tokens.Length; token++)
        {
            if (!char.IsUpper(prose.Text[prose.Token(token).Start]) || !prose.IsWord(token))
                continue;
            if (prose.IsInCapitals(token))
            {
                if (prose.Token(token).Length <= Suggester.LongestWord && AcronymMeant(prose, token) is { } acronym)
                    yield return new(token, acronym, true);
            }
            else if (names.MayHave(prose.Token(token).Hash) || Accents.MayHave(prose.Spelling(token)))
            {
                if (SlipsAt(prose, token) is not { } slips)
                    continue;
                // "World Health Organzation" is nearer to one of two spellings.
                foreach (var slip in slips.GroupBy(slip => slip.Token).Select(same => same.MinBy(slip => Distance(prose, slip))))
                    yield return slip;
            }
        }
    }

    /// <summary>Null where there are none, which is nearly everywhere.</summary>
    private static List<FullNameSlip>? SlipsAt(Prose prose, int token)
    {
        List<FullNameSlip>? slips = null;
        var word = Accents.Without(prose.Spelling(token));
        foreach (var name in FullNames.Shared.With(word))
        {
            foreach (var place in name.Keys)
            {
                if (word.SequenceEqual(name.Parts[place]) && SlipAt(prose, token - place, name, place) is { } slip)
                    (slips ??= []).Add(slip);
            }
        }

        return slips;
    }

    private static string? AcronymMeant(Prose prose, int token) =>
        !prose.IsInCapitals(token - 1) && !prose.IsInCapitals(token + 1) && !Lexicon.Knows(prose.WordAt(token)) ? FullNames.Shared.AcronymNear(prose.Spelling(token).ToString()) : null;

    /// <summary>The one word that differs; null where none does, or more than one.</summary>
    private static FullNameSlip? SlipAt(Prose prose, int first, FullName name, int key)
    {
        if (first < 0 || first + name.Parts.Length > prose.Tokens.Length)
            return null;
        var wrong = -1;
        for (var i = 0; i < name.Parts.Length; i++)
        {
            if (i > 0 && !IsJoined(prose, first + i, name.Parts[i - 1] == "-" || name.Parts[i] == "-"))
                return null;
            if (IsSame(prose, first + i, name.Parts[i], i == name.Parts.Length - 1))
                continue;
            if (wrong >= 0 || !name.IsCompared(i) || !prose.IsWord(first + i))
                return null;
            wrong = i;
        }

        // With its first key right, a name is found by that one.
        return wrong < 0 || (key != name.Keys[0] && wrong != name.Keys[0]) ? null : Judge(prose, first, name, wrong);
    }

    private static int Distance(Prose prose, FullNameSlip slip)
    {
        var (ofWritten, ofRight) = NearNames.Differing(Accents.Without(prose.Spelling(slip.Token)), slip.Right);
        return ofWritten + ofRight;
    }

    private static bool IsJoined(Prose prose, int token, bool isHyphenated) =>
        isHyphenated ? !prose.FollowsSpace(token) : prose.FollowsSpace(token) && prose.Token(token).Start == prose.Token(token - 1).End + 1;

    private static bool IsSame(Prose prose, int token, string part, bool isLast)
    {
        var written = Accents.Without(prose.Spelling(token));
        return written.SequenceEqual(part) || (isLast && ArticleNames.WithoutPossessive(written).SequenceEqual(part));
    }

    private static FullNameSlip? Judge(Prose prose, int first, FullName name, int place)
    {
        var token = first + place;
        var written = ArticleNames.WithoutPossessive(Accents.Without(prose.Spelling(token)));
        var right = name.Parts[place];
        if (written.Length < 3 || written.Length > Suggester.LongestWord || !char.IsUpper(written[0]) || prose.IsInCapitals(token) || !IsNear(written, right, name) || IsOtherForm(written, right))
            return null;
        if (FullNames.Shared.Has(new(Whole(name, place, written.ToString()), name.IsPerson)) || KnownNames.Shared.Has(written.ToString()) || prose.Settings.Trusts(written.ToString()))
            return null;
        var isWord = Lexicon.Knows(ArticleNames.WithoutPossessive(prose.WordAt(token)));
        if (name.IsPerson)
            return new(token, right, right.Length >= ShortestSure && (!isWord || PersonTitles.Stands(prose, first - 1)));
        var isTelling = !isWord || name.CapitalCount > 2 || NearNames.Differing(written, right) is (2, 2) || name.Parts.All(part => part.Length >= ShortestTelling);
        return isTelling ? new(token, right, true) : null;
    }

    private static bool IsNear(ReadOnlySpan<char> written, string right, FullName name)
    {
        if (NearNames.IsOneSlipAway(written, right) || NearNames.HasMovedLetter(written, right))
            return written[0] == right[0] || (written[0] == right[1] && written[1] == right[0]);
        return written[0] == right[0] && name.CapitalCount > 2 && right.Length >= ShortestForTwoSlips && NearNames.Differing(written, right) is ( <= 2, <= 2);
    }

    /// <summary>"Organisation", "Center", "Koreas", "Lankan" are written so on purpose.</summary>
    private static bool IsOtherForm(ReadOnlySpan<char> written, string right)
    {
        var head = written.CommonPrefixLength(right);
        if (head == written.Length || head == right.Length)
            return Array.IndexOf(Derivations, string.Concat(written[head..], right.AsSpan(head))) >= 0;
        var isSibilant = written.Length == right.Length && NearNames.Differing(written, right) is (1, 1) && written[head] is 's' or 'z' or 'c' && right[head] is 's' or 'z' or 'c';
        return isSibilant || (written.EndsWith("re") && right.EndsWith("er", StringComparison.Ordinal)) || (written.EndsWith("er") && right.EndsWith("re", StringComparison.Ordinal));
    }

    private static string Whole(FullName name, int place, string written) =>
        string.Join(' ', name.Parts.SetItem(place, written)).Replace(" - ", "-", StringComparison.Ordinal);
}
