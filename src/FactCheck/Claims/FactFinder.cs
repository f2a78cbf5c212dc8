using System.Collections.Frozen;
using FactCheck.Mentions;
using FactCheck.Sentences;
using FactCheck.Spans;
using FactCheck.Tables;

namespace FactCheck.Claims;

/// <summary>Finds assertions without a figure: firsts and largests, and quotations.</summary>
internal static class FactFinder
{
    private const int MinimumQuotedWords = 5;

    private static readonly Lazy<FrozenSet<string>> Superlatives = new(() =>
        DataTable.Load("Claims/superlatives.tsv").Rows.Select(row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    public static void AddFacts(SegmentedText text, Sentence sentence, ReadOnlySpan<Mention> mentions, List<Claim> found)
    {
        AddQuotations(text, sentence, found);
        if (!HasFigure(mentions) && Superlative(text, sentence) is { } superlative && SubjectPhrases.Of(text, sentence, sentence.Span) is { } subject)
        {
            var quotation = text.QuotationAround(superlative);
            found.Add(new(
                sentence.Span, sentence, ClaimKind.Fact, Mention: null, MentionIndex: null, subject, Period: null, quotation is not null,
                quotation?.Speaker ?? Attributions.Of(text, sentence), CheckWorthinessScorer.Score(text, sentence, mention: null, quotation is not null)));
        }
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

    private static TextSpan? Superlative(SegmentedText text, Sentence sentence)
    {
        var superlatives = Superlatives.Value.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var token in text.TokensOf(sentence))
        {
            if (token.Kind == TokenKind.Word && superlatives.Contains(token.Span.Of(text.Text)))
                return token.Span;
        }

        return null;
    }

    private static void AddQuotations(SegmentedText text, Sentence sentence, List<Claim> found)
    {
        foreach (var quotation in text.QuotationsIn(sentence.Span))
        {
            if (CountWords(text, sentence, quotation.Span) < MinimumQuotedWords)
                continue;
            found.Add(new(
                quotation.Span, sentence, ClaimKind.Quotation, Mention: null, MentionIndex: null, SubjectPhrases.Of(text, sentence, sentence.Span), Period: null,
                IsQuoted: true, quotation.Speaker ?? Attributions.Of(text, sentence), CheckWorthinessScorer.Score(text, sentence, mention: null, isQuoted: true)));
        }
    }

    private static int CountWords(SegmentedText text, Sentence sentence, TextSpan span)
    {
        var count = 0;
        foreach (var token in text.TokensOf(sentence))
        {
            if (token.Kind == TokenKind.Word && span.Contains(token.Span))
                count++;
        }

        return count;
    }
}
