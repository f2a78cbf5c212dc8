using System.Collections.Immutable;

namespace FactCheck.CuratedClaims.Reading;

/// <summary>
/// The keys that one kind of entry may have. <c>claims/claims.schema.json</c> lists the same; a test holds the two together.
/// </summary>
/// <param name="Owner">What has these keys, as an error message would call it.</param>
internal sealed record KeySet(string Owner, ImmutableArray<string> Keys)
{
    public static readonly KeySet Claim = new("a claim", [
        "id", "statement", "title", "subject", "property", "value", "date", "series", "unit", "rivals", "tolerance", "period", "also",
        "disputed-by", "not-about", "evidence", "rating", "status", "review-by", "speaker", "supersedes",
    ]);

    public static readonly KeySet Value = new("a value", ["value", "unit", "period", "note", "evidence"]);

    public static readonly KeySet Evidence = new("a source", ["title", "publisher", "url", "published", "retrieved", "locator", "quotation", "note", "snapshot", "sha256"]);

    public static readonly KeySet Mapping = new("the mapping", ["package", "tables"]);

    public static readonly KeySet Table = new("a table of the mapping", [
        "resource", "id", "statement", "entity", "aliases", "property", "period", "value", "unit", "scale", "measures", "only", "missing", "extra-cells",
        "tolerance", "not-about", "evidence", "retrieved", "status", "review-by",
    ]);

    public static readonly KeySet Measure = new("a measure", ["value", "property", "unit", "scale", "tolerance", "not-about"]);

    public static readonly KeySet Column = new("a column", ["column"]);

    public static readonly KeySet File = new("a claims file", ["claims"]);

    /// <summary>What people write for a key, from other formats and by habit.</summary>
    private static readonly ImmutableDictionary<string, string> Habits = new Dictionary<string, string>
    {
        ["alias"] = "subject",
        ["aliases"] = "subject",
        ["claim"] = "statement",
        ["conflicting"] = "disputed-by",
        ["disputed"] = "disputed-by",
        ["entity"] = "subject",
        ["exclude"] = "not-about",
        ["link"] = "url",
        ["page"] = "locator",
        ["predicate"] = "property",
        ["quote"] = "quotation",
        ["replaces"] = "supersedes",
        ["review"] = "review-by",
        ["source"] = "evidence",
        ["sources"] = "evidence",
        ["text"] = "value",
        ["topic"] = "subject",
        ["values"] = "series",
        ["verdict"] = "rating",
        ["when"] = "period",
    }.ToImmutableDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>What to do about a key that is none of these.</summary>
    public string AdviceFor(string key)
    {
        // "{value: 28,500}" is the value 28 and a key 500.
        if (key.Length > 0 && key.All(char.IsAsciiDigit))
            return "put the number in quotes: a comma inside braces ends it";
        var meant = Habits.TryGetValue(key, out var habit) && Keys.Contains(habit) ? habit : ClosestWord.To(key.Replace('_', '-'), Keys);
        if (meant is not null)
            return $"did you mean `{meant}`?";
        return Keys.Length == 1 ? $"{Owner} has the one key `{Keys[0]}`" : $"{Owner} has the keys {string.Join(", ", Keys)}";
    }
}
