using System.Collections.Frozen;
using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Matches.Readings;
using FactCheck.Matches.Terms;
using FactCheck.Mentions;
using FactCheck.Sentences;
using FactCheck.Spans;
using FactCheck.Tables;

namespace FactCheck.Matches.Statements;

/// <summary>What a sentence says, read closely enough to tell whether another sentence says the same: every word but the silent ones, its figures and its cue words.</summary>
/// <param name="Words">Its words in order, those of figures left out.</param>
/// <param name="Figures">Its figures and dates.</param>
/// <param name="IsPast">It speaks of the past; null where its verbs leave that open.</param>
internal sealed record StatementForm(ImmutableArray<StatementWord> Words, ImmutableArray<Figure> Figures, Cues Cues, bool? IsPast)
{
    private static readonly Lazy<FrozenSet<string>> Silent = new(() =>
        DataTable.Load("Matches/Statements/silent-words.tsv").Rows.Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal));

    private static readonly FrozenSet<string> PastForms = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "was", "were", "had", "did");
    private static readonly FrozenSet<string> PresentForms = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "is", "are", "has", "have", "does", "do");

    /// <param name="published">What its relative dates count from, or null.</param>
    public static StatementForm Of(string text, DateOnly? published)
    {
        var segmented = SentenceSplitter.Split(DocumentOf(text, published));
        var mentions = MentionExtractor.Extract(segmented);
        var tokens = segmented.Tokens.AsSpan();
        var terms = TermReader.Read(text, tokens, Silent.Value.Contains);
        var words = ReadingWords.Read(text, tokens);
        return new(
            [.. terms.Where(term => !IsInFigure(term.Span, mentions)).Select(term => Word(text, term) with { IsRestrictive = IsRestrictive(words, term.Span) })],
            [.. mentions.Where(mention => mention.Figure.Kind != MentionKind.Ordinal && mention.NumberSpan.Length > 0).Select(mention => mention.Figure)],
            CueWords.In(text, tokens) & (Cues.Negation | Cues.Prediction | Cues.Past),
            Tense(text, tokens));
    }

    /// <summary>Of a noun that no article makes one known thing.</summary>
    private static bool IsRestrictive(ImmutableArray<ReadingWord> words, TextSpan term)
    {
        var at = 0;
        while (at < words.Length && words[at].Span.End <= term.Start)
            at++;
        if (at == words.Length || words[at].IsAdverb)
            return false;
        while (at > 0 && words[at] is { Role: WordRole.Open, Mark: '\0' } && words[at - 1] is { Role: WordRole.Open, IsPastForm: false })
            at--;
        return at == 0 || !(words[at - 1].Role == WordRole.Article && words[at - 1].Text is not ("a" or "an" or "some" or "any"));
    }

    private static Document DocumentOf(string text, DateOnly? published) =>
        new("", new SourceText("", text), DocumentFormat.Text, text, [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))], SourceMap.Identity(text.Length), new DocumentMetadata { Published = published });

    private static StatementWord Word(string text, Term term)
    {
        var written = term.Span.Of(text);
        return IsContractedNot(written) ? new("not", IsName: false, IsPast: false) { Written = written.ToString() } : new(term.Form, term.IsName, written.EndsWith("ed", StringComparison.OrdinalIgnoreCase)) { Written = written.ToString() };
    }

    private static bool IsContractedNot(ReadOnlySpan<char> word) =>
        word.EndsWith("n't", StringComparison.OrdinalIgnoreCase) || word.EndsWith("n\u2019t", StringComparison.OrdinalIgnoreCase);

    /// <summary>The number, and the unit that goes with it; what is counted is a word of the statement.</summary>
    private static bool IsInFigure(TextSpan word, ImmutableArray<Mention> mentions)
    {
        foreach (var mention in mentions)
        {
            if (mention.Figure.Kind == MentionKind.Ordinal || !mention.Span.Contains(word))
                continue;
            return word.Start < mention.NumberSpan.End || mention.Figure.Unit is not { } unit || Units.Find(unit) is not null;
        }

        return false;
    }

    private static bool? Tense(string text, ReadOnlySpan<Token> tokens)
    {
        bool isPast = false, isPresent = false;
        foreach (var token in tokens)
        {
            if (token.Kind != TokenKind.Word)
                continue;
            isPast |= PastForms.GetAlternateLookup<ReadOnlySpan<char>>().Contains(token.Span.Of(text));
            isPresent |= PresentForms.GetAlternateLookup<ReadOnlySpan<char>>().Contains(token.Span.Of(text));
        }

        return isPast == isPresent ? null : isPast;
    }
}
