using FactCheck.Mentions;
using FactCheck.Sentences;
using FactCheck.Spans;
using FactCheck.Tables;

namespace FactCheck.Claims;

/// <summary>Finds assertions without a figure: firsts and largests, and quotations.</summary>
internal static class FactFinder
{
    private const int MinimumQuotedWords = 5;

    private static readonly WordSet Superlatives = WordSet.Load("Claims/superlatives.tsv");

    public static void AddFacts(ref SentenceFacts facts, scoped ReadOnlySpan<Mention> mentions, List<Claim> found)
    {
        AddQuotations(ref facts, found);
        if (HasFigure(mentions) || Superlative(facts.Text, facts.Sentence) is not { } superlative || facts.Subject is null)
            return;
        found.Add(FactOf(ref facts, superlative));
    }

    /// <summary>The sentence as one assertion without a figure.</summary>
    /// <param name="core">The words that it turns on: where they are quoted, somebody else asserts it.</param>
    public static Claim FactOf(ref SentenceFacts facts, TextSpan core)
    {
        var quotation = facts.Text.QuotationAround(core);
        return new(
            facts.Sentence.Span, facts.Sentence, ClaimKind.Fact, Mention: null, Period: null, facts.StanceOf(facts.Sentence.Span),
            quotation is not null, quotation?.Speaker ?? facts.AttributedTo, CheckWorthinessScorer.Score(ref facts, mention: null, quotation is not null))
        { Subject = facts.Subject };
    }

    private static bool HasFigure(ReadOnlySpan<Mention> mentions)
    {
        foreach (var mention in mentions)
        {
            if (mention.Figure.Kind != MentionKind.Ordinal)
                return true;
        }

        return false;
    }

    private static TextSpan? Superlative(in Passage text, Sentence sentence)
    {
        foreach (ref readonly var token in text.TokensOf(sentence))
        {
            if (token.IsIn(Superlatives, text.Text))
                return token.Span;
        }

        return null;
    }

    private static void AddQuotations(ref SentenceFacts facts, List<Claim> found)
    {
        foreach (var quotation in facts.Text.QuotationsIn(facts.Sentence.Span))
        {
            if (CountWords(facts.Text, quotation.Span) < MinimumQuotedWords)
                continue;
            found.Add(new(
                quotation.Span, facts.Sentence, ClaimKind.Quotation, Mention: null, Period: null, Stance.Plain,
                IsQuoted: true, quotation.Speaker ?? facts.AttributedTo, CheckWorthinessScorer.Score(ref facts, mention: null, isQuoted: true))
            { Subject = facts.Subject });
        }
    }

    private static int CountWords(in Passage text, TextSpan span)
    {
        var count = 0;
        foreach (var token in text.TokensIn(span))
        {
            if (token.Kind == TokenKind.Word)
                count++;
        }

        return count;
    }
}
