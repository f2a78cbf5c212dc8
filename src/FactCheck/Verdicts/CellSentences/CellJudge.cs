using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Matches;
using FactCheck.Mentions;
using FactCheck.Sentences;
using FactCheck.Spans;

namespace FactCheck.Verdicts.CellSentences;

/// <summary>Gives verdicts on the figures of tables: each is read with its headers as a sentence, and that sentence is judged as any other.</summary>
public static class CellJudge
{
    private const string Parting = "\n\n";
    private const string Narrowed = "property: the words above the table may make another figure of it";

    /// <param name="verdicts">Those on all claims, as the cells alone tell.</param>
    /// <returns>The same, with those of cells that are clear with their headers given anew.</returns>
    public static ImmutableArray<Verdict> Complete(SegmentedText text, ImmutableArray<Verdict> verdicts, ClaimIndex index)
    {
        var sentences = index.ClaimCount == 0 ? [] : Sentences(text, verdicts, index);
        var judged = sentences.Count == 0 ? [] : Judged(sentences, text.Document.Metadata.Published, index);
        var rows = new ConfirmedRows(text.Document.Blocks, judged);
        return [.. verdicts.Select(verdict => sentences.TryGetValue(verdict.Claim, out var sentence) && judged.TryGetValue(sentence, out var read) ? OfCell(verdict, sentence, read, rows) : verdict).Where(verdict => !IsUnknownRank(text, verdict))];
    }

    /// <summary>A rank is an assertion to check only where one is on record.</summary>
    private static bool IsUnknownRank(SegmentedText text, Verdict verdict) =>
        verdict is { Comparisons.IsEmpty: true, Claim.Mention.Figure.Kind: MentionKind.Ordinal } && text.Document.Blocks[verdict.Claim.Sentence.Block].Cell is not null;

    /// <summary>The sentence that was judged for a cell, read once more, with the claim of its value; null for a verdict on any other claim.</summary>
    public static (SegmentedText Text, ImmutableArray<Claim> Claims, Claim Claim)? ReadAgain(Verdict verdict, DateOnly? published)
    {
        if (verdict.ReadAs is not { } sentence)
            return null;
        var text = TextOf(sentence, [new Block(BlockKind.Paragraph, new TextSpan(0, sentence.Length))], published);
        var claims = ClaimsOf(text);
        return claims.LastOrDefault(claim => claim.Mention is not null) is { } claim ? (text, claims, claim) : null;
    }

    private static Dictionary<Claim, CellSentence> Sentences(SegmentedText text, ImmutableArray<Verdict> verdicts, ClaimIndex index)
    {
        var found = new Dictionary<Claim, CellSentence>(ReferenceEqualityComparer.Instance);
        var blocks = text.Document.Blocks;
        var claims = verdicts.Select(verdict => verdict.Claim).Where(claim => blocks[claim.Sentence.Block].Cell is not null).ToLookup(claim => claim.Sentence.Block);
        if (claims.Count == 0)
            return found;
        foreach (var grid in CellGrid.In(text))
        {
            var writer = new CellSentenceWriter(text, index, grid);
            foreach (var block in grid.Blocks.Values)
            {
                if (claims[block].ToList() is [{ Mention: { Figure.Value: MentionValue.Exact } figure } claim] && figure.Span == blocks[block].Span && writer.Write(block, blocks[block].Cell!.Value, figure) is { } sentence)
                    found.Add(claim, sentence);
            }
        }

        return found;
    }

    private static Dictionary<CellSentence, Verdict> Judged(Dictionary<Claim, CellSentence> sentences, DateOnly? published, ClaimIndex index)
    {
        var ordered = sentences.Values.OrderBy(sentence => sentence.Block).ToList();
        var all = string.Join(Parting, ordered.Select(sentence => sentence.Text));
        var starts = new List<int>();
        foreach (var sentence in ordered)
            starts.Add(starts.Count == 0 ? 0 : starts[^1] + ordered[starts.Count - 1].Text.Length + Parting.Length);
        var blocks = ordered.Zip(starts, (sentence, start) => new Block(BlockKind.Paragraph, new TextSpan(start, start + sentence.Text.Length)));
        var text = TextOf(all, [.. blocks], published);
        var claims = ClaimsOf(text);
        var verdicts = Judge.Give(text, new(claims, ClaimMatcher.Match(index, text, claims)), index).Where(verdict => verdict.Claim.Mention is not null).ToLookup(verdict => verdict.Claim.Sentence.Block);
        return ordered.Select((sentence, at) => (Sentence: sentence, Verdict: verdicts[at].FirstOrDefault(verdict => IsOfValue(verdict.Claim.Mention!, starts[at], sentence))))
            .Where(pair => pair.Verdict is not null).ToDictionary(pair => pair.Sentence, pair => pair.Verdict!);
    }

    private static ImmutableArray<Claim> ClaimsOf(SegmentedText text)
    {
        var mentions = MentionExtractor.Extract(text);
        return [.. ClaimExtractor.Extract(text, mentions).Concat(ClaimExtractor.ExtractRanks(text, mentions)).OrderBy(claim => claim.Sentence.Index).ThenBy(claim => claim.Span.Start)];
    }

    private static SegmentedText TextOf(string sentences, ImmutableArray<Block> blocks, DateOnly? published) =>
        SentenceSplitter.Split(new("", new SourceText("", sentences), DocumentFormat.Text, sentences, blocks, SourceMap.Identity(sentences.Length), new DocumentMetadata { Published = published }));

    /// <summary>The mention is the value with all of its unit.</summary>
    private static bool IsOfValue(Mention mention, int start, CellSentence sentence) =>
        mention.Span.Start <= start + sentence.ValueAt && mention.Span.End >= start + sentence.Text.Length - 1 && mention.Span.End > start + sentence.ValueAt;

    private static Verdict OfCell(Verdict cell, CellSentence sentence, Verdict read, ConfirmedRows rows)
    {
        if (read.Comparisons.IsEmpty)
            return cell;
        var mention = cell.Claim.Mention!;
        var claim = cell.Claim with { Mention = mention with { Figure = read.Claim.Mention!.Figure }, Period = read.Claim.Period };
        var given = read with { Claim = claim, ReadAs = sentence.Text, Diagnosis = OfCell(read.Diagnosis, sentence) };
        return read.Kind != VerdictKind.Contradicted || !sentence.IsNarrowed || rows.Hold(sentence, read) ? given : given with
        {
            Kind = VerdictKind.Unsupported,
            Diagnosis = null,
            Reason = Judge.NotSure(read.Comparisons[0]),
            Comparisons = [.. read.Comparisons.Select(comparison => comparison with { Kind = VerdictKind.Unsupported, Doubt = Narrowed })],
        };
    }

    /// <summary>A correction without the unit that the header says already; none where it needs another unit or magnitude.</summary>
    private static Diagnosis? OfCell(Diagnosis? diagnosis, CellSentence sentence)
    {
        if (sentence.IsRankInDigits && diagnosis?.Correction is { } rank)
            return diagnosis with { Correction = rank[..^CellSentence.OrdinalEnding] };
        if (diagnosis?.Correction is not { } correction || sentence.AddedUnit is null || !diagnosis.ReplacesUnit && correction.IndexOf(' ', StringComparison.Ordinal) < 0)
            return diagnosis;
        var space = correction.IndexOf(' ', StringComparison.Ordinal);
        var isSame = !diagnosis.ReplacesUnit && space > 0 && sentence.AddedUnit.Contains(correction[(space + 1)..], StringComparison.OrdinalIgnoreCase);
        return diagnosis with { Correction = isSame ? correction[..space] : null };
    }
}
