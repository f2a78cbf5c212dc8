namespace FactCheck.Matches.Indexing;

/// <summary>What is known of a claim beside its own record.</summary>
/// <param name="CanGiveVerdict">As far as it does not depend on other claims.</param>
/// <param name="Supersedes">It names claims that it replaces.</param>
/// <param name="File">The number of its file among those of its source.</param>
internal readonly record struct ClaimTraits(int File, bool CanGiveVerdict, bool Supersedes)
{
    public long ToNumber() => ((long)File << 2) | (CanGiveVerdict ? 1L : 0) | (Supersedes ? 2L : 0);

    public static ClaimTraits Of(long number) => new((int)(number >> 2), (number & 1) != 0, (number & 2) != 0);
}
