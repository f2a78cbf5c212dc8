using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Matches.Terms;
using FactCheck.Tables;

namespace FactCheck.Matches.Ranking;

/// <summary>Words by which claims speak of social posts (<c>post-words.tsv</c>), as forms of <see cref="TermReader"/>.</summary>
internal static class PostWords
{
    private const string Month = "month-";
    private static readonly Lazy<ImmutableArray<PostWord>> Table = new(Load);

    /// <summary>Each form once for each thing that it speaks of.</summary>
    public static ImmutableArray<PostWord> All => Table.Value;

    private static ImmutableArray<PostWord> Load() => [.. DataTable.Load("Matches/Ranking/post-words.tsv").Rows.Select(row => Read(Stemmer.Stem(row[0]), row[1])).Distinct()];

    private static PostWord Read(string form, string kind) => kind switch
    {
        "picture" => new(form, WordRoles.Picture, 0),
        "saying" => new(form, WordRoles.Saying, 0),
        _ => new(form, WordRoles.Month, int.Parse(kind.AsSpan(Month.Length), CultureInfo.InvariantCulture)),
    };
}
