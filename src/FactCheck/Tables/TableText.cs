namespace FactCheck.Tables;

/// <summary>The rows of a data file as they are written, read in the image of the tables.</summary>
internal readonly struct TableText
{
    private readonly int start;
    private readonly int length;

    private TableText(int start, int length)
    {
        this.start = start;
        this.length = length;
    }

    /// <summary>Each row with the mark of its end, without comments.</summary>
    public ReadOnlySpan<char> Letters => TableImage.Shared.Section<char>(TableSection.Files).Slice(start, length);

    /// <param name="name">See <see cref="DataTable.Load"/>.</param>
    public static TableText Of(string name)
    {
        var image = TableImage.Shared;
        var names = image.Section<ushort>(TableSection.FileNames);
        var (from, to) = (0, names.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            var order = image.Text(names[middle]).CompareTo(name, StringComparison.Ordinal);
            if (order == 0)
                return At(image.Section<int>(TableSection.FileStarts)[middle..]);
            (from, to) = order < 0 ? (middle + 1, to) : (from, middle);
        }

        throw new InvalidOperationException($"The program has no data table '{name}'.");
    }

    private static TableText At(ReadOnlySpan<int> starts) => new(starts[0], starts[1] - starts[0]);
}
