using System.Collections.Immutable;
using System.Security.Cryptography;
using FactCheck.CuratedClaims.Linting;
using FactCheck.CuratedClaims.Packages;
using FactCheck.Documents;
using FactCheck.InputErrors;

namespace FactCheck.CuratedClaims;

/// <summary>Proves quotations by the copies of their sources that stand beside the claims: offline, and unless a copy has changed.</summary>
public static class SnapshotLinter
{
    private const int DigestLength = 64;

    /// <returns>What is wrong, in order of file and place; the errors of the load are not among them.</returns>
    public static ImmutableArray<ClaimFault> Lint(ClaimsLoad load)
    {
        var faults = FaultList.Of(load with { Errors = [], Warnings = [] });
        var texts = new Dictionary<string, SnapshotText>(StringComparer.Ordinal);
        foreach (var claim in load.Claims.Where(claim => claim.Status != ClaimStatus.Retired))
        {
            foreach (var source in SourcesOf(claim))
                Check(claim, source, texts, faults);
        }

        return faults.InOrder();
    }

    /// <summary>How many quotations there are, and how many of them have a copy of their source to be proved by.</summary>
    public static (int Quotations, int WithSnapshot) Count(ClaimsLoad load)
    {
        var quoting = load.Claims.Where(claim => claim.Status != ClaimStatus.Retired).SelectMany(SourcesOf).Where(source => source.Quotation is not null).ToList();
        return (quoting.Count, quoting.Count(source => source.Snapshot is not null));
    }

    private static IEnumerable<Evidence> SourcesOf(CuratedClaim claim) =>
        claim.Evidence.Concat(claim.Values.Concat(claim.AlsoAccepted).Concat(claim.DisputedBy).SelectMany(value => value.Evidence));

    private static void Check(CuratedClaim claim, Evidence source, Dictionary<string, SnapshotText> texts, FaultList faults)
    {
        if (source.Snapshot is not { } snapshot)
        {
            if (source.Sha256 is not null)
                faults.Error(claim, source.Position, "the source has a sha256 and no snapshot", "name the file as `snapshot`, or take `sha256` out");
            return;
        }

        var (path, fault) = PackageFolder.Of(claim.File).Resolve(snapshot);
        if (path is null)
        {
            faults.Error(claim, source.Position, $"the snapshot cannot be used: {fault}", "name a file in the folder of the claims file or below it");
            return;
        }

        if (!texts.TryGetValue(path, out var text))
            texts[path] = text = Read(path);
        if (text.Fault is { } unreadable)
            faults.Error(claim, source.Position, $"the snapshot '{snapshot}' cannot be read: {unreadable}", "save the source as text, Markdown or HTML");
        else if (CheckDigest(claim, source, text, faults))
            CheckQuotation(claim, source, text, faults);
    }

    private static bool CheckDigest(CuratedClaim claim, Evidence source, SnapshotText text, FaultList faults)
    {
        if (source.Sha256 is not { } digest)
            faults.Error(claim, source.Position, "the snapshot has no sha256", $"write `sha256: {text.Digest}` once you have looked at it");
        else if (digest.Length != DigestLength || !digest.All(char.IsAsciiHexDigit))
            faults.Error(claim, source.Position, "the sha256 is none", $"write its {DigestLength} hexadecimal digits");
        else if (!digest.Equals(text.Digest, StringComparison.OrdinalIgnoreCase))
            faults.Error(claim, source.Position, $"the snapshot '{source.Snapshot}' has changed: its SHA-256 is {text.Digest}", "restore it, or look at it again and write the new sha256");
        else
            return true;
        return false;
    }

    private static void CheckQuotation(CuratedClaim claim, Evidence source, SnapshotText text, FaultList faults)
    {
        if (source.Quotation is not { } quotation)
            faults.Warning(claim, source.Position, $"the snapshot '{source.Snapshot}' proves nothing: the source has no quotation", "quote the sentence that carries the value");
        else if (!QuotedText.Contains(text.Text, quotation))
            faults.Error(claim, source.Position, $"the snapshot '{source.Snapshot}' does not contain the quotation", "quote the source's own words; mark what is left out with …");
    }

    private static SnapshotText Read(string path)
    {
        try
        {
            var bytes = File.ReadAllBytes(path);
            var document = DocumentReader.Read(path, SourceDecoder.Decode(path, bytes), DocumentReader.FormatOf(path));
            return new(Convert.ToHexStringLower(SHA256.HashData(bytes)), QuotedText.Plain(document.Text), null);
        }
        catch (InputException fault)
        {
            return new("", "", fault.Error.Message);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new("", "", "check that you may read it");
        }
    }

    /// <param name="Text">As <see cref="QuotedText.Plain(string)"/> has it.</param>
    private sealed record SnapshotText(string Digest, string Text, string? Fault);
}
