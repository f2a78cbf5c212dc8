namespace FactCheck.Matches.Ranking;

/// <summary>A social post that ends in its signature, as pages quote it: "… — Name (@name) January 14, 2020".</summary>
internal readonly record struct SignedPost(string Text, string? Author, string? Date)
{
    private const int LongestSignature = 160;

    public static SignedPost Read(string text)
    {
        var dash = text.LastIndexOf('\u2014');
        if (dash < 0 || text.Length - dash > LongestSignature)
            return new(text, null, null);
        var signature = text[(dash + 1)..];
        var handle = signature.IndexOf("(@", StringComparison.Ordinal);
        var end = handle < 0 ? -1 : signature.IndexOf(')', handle);
        return end < 0 ? new(text, null, null) : new(text[..dash], signature[..end], signature[(end + 1)..]);
    }
}
