namespace FactCheck.CuratedClaims;

/// <summary>Reads claims folders: <c>*.yaml</c>, <c>*.yml</c> and <c>*.jsonl</c>, at any depth, in ordinal order of path.</summary>
public static class ClaimsLoader
{
    /// <param name="paths">Folders or single files.</param>
    public static ClaimsLoad Load(IEnumerable<string> paths) => throw new NotSupportedException(string.Join(' ', paths));
}
