using System.Collections.Immutable;
using FactCheck.Mentions;
using FactCheck.Sentences;

namespace FactCheck.Claims;

/// <summary>Makes the checkable assertions of an article out of its sentences and mentions.</summary>
public static class ClaimExtractor
{
    /// <summary>Claims in order of position.</summary>
    public static ImmutableArray<Claim> Extract(SegmentedText text, ImmutableArray<Mention> mentions)
    {
        var claims = ImmutableArray.CreateBuilder<Claim>();
        var found = new List<Claim>();
        var at = 0;
        if (text.Sentences.IsEmpty)
            return [];
        var facts = new SentenceFacts(text, text.Sentences[0]);
        foreach (var sentence in text.Sentences)
        {
            var first = at;
            while (at < mentions.Length && mentions[at].Span.Start < sentence.Span.End)
                at++;
            facts.MoveTo(sentence);
            if (at > first)
                AddFigures(facts, mentions, first, at, found);
            FactFinder.AddFacts(facts, mentions.AsSpan(first, at - first), found);
            if (found.Count > 1)
                found.Sort((left, right) => left.Span.Start.CompareTo(right.Span.Start));
            claims.AddRange(found);
            found.Clear();
        }

        return claims.DrainToImmutable();
    }

    private static void AddFigures(SentenceFacts facts, ImmutableArray<Mention> mentions, int first, int end, List<Claim> found)
    {
        var text = facts.Text;
        var periods = Periods.Of(text, mentions.AsSpan(first, end - first));
        var bracketed = BracketedMentions.Of(text, facts.Sentence, mentions, first, end);
        for (var i = first; i < end; i++)
        {
            if (periods.IsPeriodOfAnother(i - first) || !Asserts(text, mentions[i]))
                continue;
            var span = Clauses.Around(text, facts.Sentence, mentions, i, first, end, bracketed);
            var quotation = text.QuotationAround(mentions[i].Span);
            found.Add(new(
                span,
                facts.Sentence,
                mentions[i].Figure.Value is MentionValue.Temporal ? ClaimKind.Date : ClaimKind.Figure,
                mentions[i],
                i,
                facts.SubjectOf(span),
                periods.Of(i - first),
                facts.StanceOf(span),
                quotation is not null,
                quotation?.Speaker ?? facts.AttributedTo,
                CheckWorthinessScorer.Score(facts, mentions[i], quotation is not null)));
        }
    }

    /// <summary>An ordinal counts nothing, and a bare "one" or "the two" only points: neither is a figure to check.</summary>
    private static bool Asserts(SegmentedText text, Mention mention) => mention.Figure switch
    {
        { Kind: MentionKind.Ordinal } => false,
        { Kind: MentionKind.Number, Unit: null, Value: MentionValue.Exact { Value: var value } } when value < 10 =>
            mention.NumberSpan.Of(text.Text).ContainsAnyInRange('0', '9'),
        _ => true,
    };
}
