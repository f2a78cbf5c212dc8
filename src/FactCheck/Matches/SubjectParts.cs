using FactCheck.Spans;

namespace FactCheck.Matches;

/// <summary>Tells by the words right beside a subject's name that a part or a number of it is spoken of.</summary>
internal static class SubjectParts
{
    private static readonly string[] Halves = ["half a", "half an", "half the"];

    /// <summary>"The tower's terrace is …" speaks of the terrace, "4.2 light-years" of a count of them, "Of the union's members, 12 have …" of some of them.</summary>
    public static bool SpeaksOfPart(WeighedClaim candidate, ClaimTerms terms, string text)
    {
        var subject = candidate.Subject.Span;
        return IsCounted(text.AsSpan(0, subject.Start)) || IsPossessor(candidate.Indexed, subject, terms, text) || IsChosenFrom(terms, text);
    }

    private static bool IsCounted(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();
        if (before.IsEmpty)
            return false;
        foreach (var half in Halves)
        {
            if (before.EndsWith(half, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return before.LastIndexOfAny(' ', '\n') is var space && before[(space + 1)..] is [>= '0' and <= '9', ..] number && number.Contains('.');
    }

    private static bool IsPossessor(IndexedClaim indexed, TextSpan subject, ClaimTerms terms, string text)
    {
        var after = text.AsSpan(subject.End);
        var isPossessive = after is ['\'' or '\u2019', 's', ' ', ..] || subject.Of(text) is [.., '\'' or '\u2019', 's'];
        if (!isPossessive)
            return false;
        var all = terms.Sentence.All;
        var at = terms.Sentence.FirstFrom(subject.End + 1);
        if (at < all.Length && all[at].Form == "s")
            at++;
        return at < all.Length && all[at].Form is var form && !char.IsDigit(form[0]) && !indexed.AllTerms.Contains(form) && !NeutralWords.Contains(form);
    }

    private static bool IsChosenFrom(ClaimTerms terms, string text) =>
        terms.Claim.Mention is { } mention && terms.Sentence.All is [var first, ..] && first.Span.Start < mention.Span.Start
        && text.AsSpan(0, first.Span.Start) is var before && (before.EndsWith("Of ", StringComparison.Ordinal) || before.EndsWith("Of the ", StringComparison.Ordinal));
}
