using System.Collections.Frozen;
using FactCheck.Sentences;
using FactCheck.Spans;
using FactCheck.Tables;

namespace FactCheck.Claims;

/// <summary>What is true of all claims of one sentence, read once.</summary>
/// <param name="Subject">The first name of the sentence.</param>
/// <param name="AttributedTo">Who the sentence attributes its statement to.</param>
/// <param name="Cues">The kinds of cue words in it, in ordinal order.</param>
internal sealed record SentenceFacts(SegmentedText Text, Sentence Sentence, string? Subject, string? AttributedTo, SortedSet<string> Cues, bool IsQuestion)
{
    private static readonly Lazy<FrozenDictionary<string, string>> CueWords = new(() =>
        DataTable.Load("Claims/cues.tsv").Rows.ToFrozenDictionary(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase));

    public static SentenceFacts Of(SegmentedText text, Sentence sentence) => new(
        text,
        sentence,
        SubjectPhrases.Of(text, sentence.Span),
        Attributions.Of(text, sentence),
        CuesIn(text, sentence.Span),
        text.Text[sentence.Span.End - 1] == '?');

    public Stance StanceOf(TextSpan clause)
    {
        if (IsQuestion)
            return Stance.Hypothetical;
        var cues = CuesIn(Text, clause);
        if (cues.Contains("negation"))
            return Stance.Negated;
        if (cues.Contains("prediction") || clause.Of(Text.Text).Contains(" to be ", StringComparison.Ordinal))
            return Stance.Hypothetical;
        if (cues.Contains("part"))
            return Stance.Partial;
        return cues.Contains("past") ? Stance.Past : Stance.Plain;
    }

    private static SortedSet<string> CuesIn(SegmentedText text, TextSpan span)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var cues = CueWords.Value.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var token in text.TokensIn(span))
        {
            var word = token.Span.Of(text.Text);
            if (token.Kind == TokenKind.Word && (cues.TryGetValue(word, out var cue) || IsContractedNot(word, out cue)))
                found.Add(cue);
        }

        return found;
    }

    private static bool IsContractedNot(ReadOnlySpan<char> word, out string cue)
    {
        cue = "negation";
        return word.EndsWith("n't", StringComparison.OrdinalIgnoreCase) || word.EndsWith("n\u2019t", StringComparison.OrdinalIgnoreCase);
    }
}
