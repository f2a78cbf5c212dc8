using System.Collections.Immutable;
using FactCheck.Documents;

namespace FactCheck.Verdicts.CellSentences;

/// <summary>The rows of tables of which two cells are just what one curated claim has on record: whatever stands above the table, the row is of that.</summary>
internal sealed class ConfirmedRows
{
    /// <summary>One figure agrees by chance.</summary>
    private const int FewestCells = 2;

    private readonly ImmutableArray<Block> blocks;
    private readonly HashSet<(int Table, int Row, string Claim)> rows;

    public ConfirmedRows(ImmutableArray<Block> blocks, IReadOnlyDictionary<CellSentence, Verdict> judged)
    {
        this.blocks = blocks;
        rows = [.. judged.Where(pair => pair.Value is { Kind: VerdictKind.Supported, Comparisons: [_, ..] }).GroupBy(pair => RowOf(pair.Key, pair.Value)).Where(row => row.Count() >= FewestCells).Select(row => row.Key)];
    }

    public bool Hold(CellSentence sentence, Verdict verdict) => rows.Contains(RowOf(sentence, verdict));

    private (int Table, int Row, string Claim) RowOf(CellSentence sentence, Verdict verdict)
    {
        var cell = blocks[sentence.Block].Cell!.Value;
        return (cell.Table, cell.Row, verdict.Comparisons[0].Match.Curated.Id);
    }
}
