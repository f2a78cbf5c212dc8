namespace FactCheck.Matches.Indexing;

/// <summary>The numbers by which records tell forms of values and tolerances apart.</summary>
internal static class ClaimRecordTags
{
    public const int Exact = 0;
    public const int Range = 1;
    public const int Temporal = 2;

    public const int Rounding = 0;
    public const int ExactTolerance = 1;
    public const int Relative = 2;
    public const int Absolute = 3;
}
