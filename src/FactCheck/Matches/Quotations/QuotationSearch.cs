using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.CuratedClaims;
using FactCheck.Matches.Terms;
using FactCheck.Sentences;

namespace FactCheck.Matches.Quotations;

/// <summary>Finds the curated claims that hold words of the speaker whom an article quotes, near to the words quoted.</summary>
internal sealed class QuotationSearch(ClaimIndex index, SegmentedText text, ArticleTerms article)
{
    private const int RarestWords = 10;
    private const int MostCandidates = 24;

    /// <summary>Above this share of differing words the two are not the same saying.</summary>
    private const double MostDiffering = 0.4;

    /// <summary>Best first.</summary>
    public ImmutableArray<Match> Find(Claim claim)
    {
        if (DisownedQuotations.Contains(text, claim))
            return [];
        var quoted = claim.Span.Of(text.Text).ToString();
        var sentence = article.Of(claim.Sentence);
        var forms = TermReader.Read(quoted).Concat(claim.AttributedTo is { } speaker ? TermReader.Read(speaker) : sentence.All).Select(term => term.Form);
        var found = new List<Match>();
        foreach (var ordinal in index.ClaimsWithWords(forms, RarestWords, MostCandidates))
        {
            var curated = index.Claim(ordinal).Claim;
            if (curated is { Status: ClaimStatus.Accepted, SupersededBy: null } && SpeakerOf(curated, claim, sentence) is { } named && Nearness(curated, quoted) is { } score)
                found.Add(new(curated, score, [$"quotation: {named}"]));
        }

        return [.. found.OrderByDescending(match => match.Score)];
    }

    private static double? Nearness(CuratedClaim curated, string quoted)
    {
        double? best = null;
        foreach (var recorded in RecordedQuotation.Of(curated))
        {
            if (QuotationAlignment.Of(quoted, recorded.Text) is { } alignment && (double)alignment.Differing / alignment.Words is <= MostDiffering and var share)
                best = Math.Max(best ?? 0, 1 - share);
        }

        return best;
    }

    /// <summary>Whom both name: the speaker where the sentence names one, else a subject that stands in it.</summary>
    private static string? SpeakerOf(CuratedClaim curated, Claim claim, SentenceTerms sentence)
    {
        var names = curated.Speaker is { } speaker ? [speaker] : curated.Subjects;
        if (claim.AttributedTo is { } said)
        {
            var forms = TermReader.Read(said).Select(term => term.Form).ToHashSet(StringComparer.Ordinal);
            return names.FirstOrDefault(name => TermReader.Read(name) is [.., var last] && forms.Contains(last.Form));
        }

        return names.FirstOrDefault(name => TermReader.Read(name) is { IsEmpty: false } terms && terms.All(term => sentence.All.Any(word => word.Form == term.Form && !claim.Span.Contains(word.Span))));
    }
}
