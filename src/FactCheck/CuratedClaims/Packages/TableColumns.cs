using System.Collections.Immutable;
using FactCheck.CuratedClaims.Nodes;
using FactCheck.CuratedClaims.Reading;

namespace FactCheck.CuratedClaims.Packages;

/// <summary>Where in a row the parts of a table's claims stand. An index of -1 is a part that no column has.</summary>
/// <param name="Values">The columns of values, each with its period where the heading gives it.</param>
internal sealed record TableColumns(int Entity, int Property, int Period, int Unit, ImmutableArray<(int Index, string? Period)> Values, ImmutableArray<(int Index, ImmutableArray<string> Texts)> Only)
{
    /// <summary>The indexes of all columns that are read.</summary>
    public IEnumerable<int> All => new[] { Entity, Property, Period, Unit }.Concat(Values.Select(value => value.Index)).Concat(Only.Select(only => only.Index)).Where(index => index >= 0);

    /// <returns>Null when the table lacks a column, which is reported in the mapping.</returns>
    public static TableColumns? Find(TableMapping mapping, string[] headings, string file, ClaimsSource mappingSource)
    {
        var errorsBefore = mappingSource.ErrorCount;
        var values = mapping.Value is { } value ? [(IndexOf(value), null)] : ByPeriod(headings);
        if (values.IsEmpty)
            mappingSource.Report(mapping.Period?.Offset ?? mapping.Offset, $"no column of {file} has a period as its heading", $"its columns are {Names(headings)}");
        var columns = new TableColumns(
            IndexOf(mapping.Entity),
            IndexOf(mapping.Property),
            IndexOf(mapping.Period),
            IndexOf(mapping.Unit),
            values,
            [.. mapping.Only.Select(only => (IndexOf(only.Column), only.Texts))]);
        return mappingSource.ErrorCount > errorsBefore ? null : columns;

        int IndexOf(TablePart? part)
        {
            if (part is not TablePart.Column column)
                return -1;
            var index = Array.IndexOf(headings, column.Heading);
            if (index < 0)
                mappingSource.Report(
                    column.Offset,
                    $"the table {file} has no column '{Fields.Shortened(column.Heading)}'",
                    ClosestWord.To(column.Heading, headings) is { } meant ? $"did you mean `{meant}`?" : $"its columns are {Names(headings)}");
            return index;
        }
    }

    /// <summary>A period as a table writes it: <c>2014</c>, or <c>2014 [YR2014]</c>; null when it is none.</summary>
    public static string? PeriodIn(string text)
    {
        var period = text.Trim();
        if (Mentions.Period.Parse(period) is not null)
            return period;
        var blank = period.IndexOf(' ', StringComparison.Ordinal);
        return blank > 0 && Mentions.Period.Parse(period[..blank]) is not null && period[blank..].StartsWith(" [", StringComparison.Ordinal) ? period[..blank] : null;
    }

    private static ImmutableArray<(int Index, string? Period)> ByPeriod(string[] headings) =>
        [.. headings.Select((heading, i) => (Index: i, Period: PeriodIn(heading))).Where(column => column.Period is not null)];

    private static string Names(string[] headings) => Fields.Shortened(string.Join(", ", headings.Take(8)));
}
