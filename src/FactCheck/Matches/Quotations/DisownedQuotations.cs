using System.Collections.Frozen;
using FactCheck.Claims;
using FactCheck.Sentences;
using FactCheck.Tables;

namespace FactCheck.Matches.Quotations;

/// <summary>Tells whether a sentence denies that the words it quotes were said so: "Ann Lee never said", "is often misquoted". Then it claims no wording.</summary>
internal static class DisownedQuotations
{
    /// <summary>"never once has said": so few words may stand between.</summary>
    private const int Reach = 3;

    private static readonly Lazy<FrozenDictionary<string, string>> Words = new(() =>
        DataTable.Load("Matches/Quotations/disowning-words.tsv").Rows.ToFrozenDictionary(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase));

    public static bool Contains(SegmentedText text, Claim quotation)
    {
        var wordsToSpeech = 0;
        foreach (var token in text.TokensOf(quotation.Sentence))
        {
            if (token.Kind != TokenKind.Word || text.ToPassage().QuotationAround(token.Span) is not null)
            {
                wordsToSpeech = 0;
                continue;
            }

            var word = token.Span.Of(text.Text).ToString().Replace('\u2019', '\'');
            var kind = Words.Value.GetValueOrDefault(word);
            if (kind == "disowned" || (kind == "speech" && wordsToSpeech > 0))
                return true;
            // "not only said" and "did not resign but said" say it.
            wordsToSpeech = kind == "before" ? Reach + 1 : word is "only" or "just" or "merely" or "and" or "but" ? 0 : wordsToSpeech - 1;
        }

        return false;
    }
}
