using System.Collections.Immutable;
using System.Text;
using FactCheck.CuratedClaims.Writing;

namespace FactCheck.CuratedClaims.Exchange;

/// <summary>The columns of claims as a table. A row is a claim, or a further value or source of the claim above it.</summary>
internal static class CsvColumns
{
    /// <summary>What a row is: empty for a claim, <see cref="Source"/>, or the key under which a value stands.</summary>
    public const string Part = "part";

    public const string Claim = "claim";
    public const string Source = "source";
    public const string SourcePrefix = "source ";
    public const string Note = "note";

    /// <summary>The parts that are values beside the one in the claim's own row.</summary>
    public static readonly ImmutableArray<string> ValueParts = ["value", "series", "also", "disputed-by"];

    /// <summary>The columns whose cells hold lists, separated by bars.</summary>
    public static readonly ImmutableArray<string> Lists = ["subject", "property", "rivals", "not-about", "supersedes"];

    /// <summary>The keys of a claim that are a column each.</summary>
    public static readonly ImmutableArray<string> OfClaims = [.. ClaimNodes.Order.Where(key => key is not ("series" or "also" or "disputed-by" or "evidence"))];

    public static readonly ImmutableArray<string> All =
        [OfClaims[0], Part, .. OfClaims.Skip(1), Note, .. ClaimNodes.SourceOrder.Select(key => SourcePrefix + key)];

    /// <summary>Texts in one cell: a bar inside a text is written <c>\|</c>.</summary>
    public static string Join(IEnumerable<string> texts) =>
        string.Join(" | ", texts.Select(text => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal)));

    public static IEnumerable<string> Split(string cell)
    {
        var text = new StringBuilder();
        for (var i = 0; i < cell.Length; i++)
        {
            if (cell[i] == '\\' && i + 1 < cell.Length && cell[i + 1] is '\\' or '|')
            {
                text.Append(cell[++i]);
            }
            else if (cell[i] == '|')
            {
                yield return text.ToString().Trim();
                text.Clear();
            }
            else
            {
                text.Append(cell[i]);
            }
        }

        yield return text.ToString().Trim();
    }
}
