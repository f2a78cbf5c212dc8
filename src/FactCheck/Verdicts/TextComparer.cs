using FactCheck.Claims;
using FactCheck.CuratedClaims;
using FactCheck.Matches;
using FactCheck.Matches.Terms;
using FactCheck.Mentions;
using FactCheck.Spans;

namespace FactCheck.Verdicts;

/// <summary>Compares a fact stated in words with a text on record: the answer itself, or one of its rivals.</summary>
internal static class TextComparer
{
    /// <param name="sentence">The words of the claim's sentence.</param>
    public static Comparison? Compare(Claim claim, string sentence, Match match, DateOnly? published)
    {
        var curated = match.Curated;
        if (claim.Kind != ClaimKind.Fact || claim.Stance == Stance.Negated || curated.Values is not [{ Figure: null } value, ..])
            return null;
        var words = TermReader.Read(sentence);
        var rival = curated.Rivals.FirstOrDefault(rival => TermPhrases.Find(words, rival) is not null);
        var said = curated.Values.Concat(curated.AlsoAccepted).FirstOrDefault(value => value.Figure is null && TermPhrases.Find(words, value.AsWritten) is not null);
        if (said is not null && match.IsOfFormer)
            return Former(claim, sentence, match, said, TermPhrases.Find(words, said.AsWritten)!.Value, published);
        if (said is not null)
            return rival is null || TermPhrases.Find(TermReader.Read(said.AsWritten), rival) is not null ? Confirmation(claim, match, value, said.AsWritten, published) : null;
        if (rival is null)
            return null;
        var doubt = match.Doubt ?? (IsOfItsTime(claim, curated, published) ? null : OfOtherTime(curated.Period!));
        return new(match, value, doubt is null ? VerdictKind.Contradicted : VerdictKind.Unsupported, Evidence(match), null, $"the sentence says {rival}; on record is {value.AsWritten}") { Said = rival, SaidSpan = TermPhrases.Find(words, rival), Doubt = doubt };
    }

    /// <summary>"The former minister" of whoever is it at that time.</summary>
    private static Comparison Former(Claim claim, string sentence, Match match, CuratedValue answer, TextSpan role, DateOnly? published)
    {
        var curated = match.Curated;
        var isHeld = claim.Period is null && published is { } day && curated.Period is { } edtf && Period.Parse(edtf) is { } recorded && recorded.Contains(new Period(day, day)) && !(curated.ReviewBy is { } due && Period.Parse(due)?.Last < day);
        var start = Math.Max(0, sentence.AsSpan(0, role.Start).TrimEnd(" -").LastIndexOf(' ') + 1);
        var said = new TextSpan(start, role.End);
        return new(match, answer, isHeld && match.Doubt is null ? VerdictKind.Contradicted : VerdictKind.Unsupported, Evidence(match), null, $"the sentence says {said.Of(sentence)}; on record is {Evidence(match)} {DateWording.Of(curated.Period ?? "always")}")
        {
            Said = said.Of(sentence).ToString(),
            SaidSpan = said,
        };
    }

    /// <summary>The answer on record, at the time of which the sentence speaks.</summary>
    private static Comparison Confirmation(Claim claim, Match match, CuratedValue value, string answer, DateOnly? published)
    {
        var agreed = new Comparison(match, value, VerdictKind.Supported, Evidence(match), null, $"the sentence says {answer}");
        if (match.Reservation is { } reservation)
            return agreed with { Kind = VerdictKind.Unsupported, Doubt = reservation };
        if (match.Curated.Period is not { } edtf || Period.Parse(edtf) is not { } recorded)
            return agreed;
        if (claim.Period is { } stated && Period.Parse(stated) is { } asked && !recorded.Overlaps(asked))
            return agreed with { Kind = VerdictKind.Unsupported, Doubt = OfOtherTime(edtf) };
        return claim.Period is null && match.IsOfNow && recorded.Last is { } last && published > last
            ? agreed with { Kind = VerdictKind.Outdated, Reason = $"on record for {DateWording.Of(edtf)}", Said = answer }
            : agreed;
    }

    /// <summary>What was so in 2017 says nothing of what somebody became later; what holds without an end holds for an article without a date too.</summary>
    private static bool IsOfItsTime(Claim claim, CuratedClaim curated, DateOnly? published)
    {
        if (curated.Period is not { } edtf || Period.Parse(edtf) is not { } recorded)
            return true;
        Period? asked = claim.Period is { } stated ? Period.Parse(stated) : published is { } day ? new Period(day, day) : null;
        return asked is { } time ? recorded.Contains(time) : recorded.Last is null;
    }

    private static string OfOtherTime(string edtf) => $"period: on record is {DateWording.Of(edtf)}";

    private static string Evidence(Match match) =>
        match.Curated.Values[0].Note is { } note ? $"{match.Curated.Values[0].AsWritten} ({note})" : match.Curated.Values[0].AsWritten;
}
