using System.Collections.Immutable;
using FactCheck.Mentions;
using FactCheck.Sentences;
using FactCheck.Spans;
using FactCheck.Tables;

namespace FactCheck.Matches.Ranks;

/// <summary>Finds the cells of tables that hold ranks: whole numbers and ordinals below a header that says so.</summary>
internal static class RankCells
{
    private static readonly WordList Headers = new("Matches/Ranks/rank-headers.tsv");

    /// <summary>Words behind "rank" that say in what: "Rank by area", "Rank in the world", "Rank (2020)".</summary>
    private static readonly string[] Scopes = ["among", "by", "for", "in", "of"];

    public static bool IsHeaderOfRanks(string header)
    {
        var words = header.AsSpan().Trim();
        var bracket = words.IndexOf('(');
        if (bracket > 0)
            words = words[..bracket].TrimEnd();
        var isRank = false;
        foreach (var range in words.Split(' '))
        {
            var word = words[range].ToString();
            if (isRank && Scopes.Contains(word, StringComparer.OrdinalIgnoreCase))
                return true;
            isRank = Headers.Contains(word);
        }

        return isRank;
    }

    /// <summary>The mentions, those that are all of a cell below such a header read as ranks.</summary>
    /// <param name="cells">The blocks of those.</param>
    public static ImmutableArray<Mention> Read(SegmentedText text, ImmutableArray<Mention> mentions, out HashSet<int> cells)
    {
        cells = BelowHeaders(text);
        if (cells.Count == 0)
            return mentions;
        var starts = new Dictionary<TextSpan, int>();
        foreach (var block in cells)
            starts.TryAdd(text.Document.Blocks[block].Span, block);
        cells = [.. mentions.Where(IsWhole).Select(mention => starts.GetValueOrDefault(mention.Span, -1)).Where(block => block >= 0)];
        return [.. mentions.Select(mention => IsWhole(mention) && starts.ContainsKey(mention.Span) ? mention with { Figure = mention.Figure with { Kind = MentionKind.Ordinal, Resolution = null } } : mention)];
    }

    private static HashSet<int> BelowHeaders(SegmentedText text)
    {
        var blocks = text.Document.Blocks;
        var found = new HashSet<int>();
        var columns = new HashSet<(int Table, int Column)>();
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i].Cell is not { } cell)
                continue;
            if (cell is { Row: 0, IsHeader: true } && IsHeaderOfRanks(text.Text[blocks[i].Span.Start..blocks[i].Span.End]))
                columns.Add((cell.Table, cell.Column));
            else if (cell.Row > 0 && columns.Contains((cell.Table, cell.Column)))
                found.Add(i);
        }

        return found;
    }

    private static bool IsWhole(Mention mention) =>
        mention is { Hedge: null, Figure: { Kind: MentionKind.Ordinal or MentionKind.Number, Unit: null, Value: MentionValue.Exact { Value: { Denominator.IsOne: true, IsPositive: true } } } };
}
