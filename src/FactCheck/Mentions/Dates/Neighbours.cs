using FactCheck.Tables;

namespace FactCheck.Mentions.Dates;

/// <summary>The words that tell something of the figures or days beside them. Rows are read when a text has their word.</summary>
internal static class Neighbours
{
    private static readonly FiledRows<Row> Rows = new("Mentions/Dates/neighbours.tsv", RowKey.FirstColumn, cells => new(cells[0], Enum.Parse<Neighbour>(cells[1])));

    /// <summary>Whether the word, as it is written, tells that.</summary>
    public static bool Is(ReadOnlySpan<char> word, Neighbour neighbour)
    {
        foreach (var row in Rows.With(WordHash.Of(word)))
        {
            if (word.SequenceEqual(row.Word))
                return row.Tells.HasFlag(neighbour);
        }

        return false;
    }

    private sealed record Row(string Word, Neighbour Tells);
}
