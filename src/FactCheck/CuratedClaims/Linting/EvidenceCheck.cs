namespace FactCheck.CuratedClaims.Linting;

/// <summary>Finds claims without sources, and sources that a reader could not find or that quote too much.</summary>
internal static class EvidenceCheck
{
    /// <summary>About a sentence: more than that is no longer a quotation under most laws.</summary>
    private const int LongestQuotation = 300;

    public static void Check(CuratedClaim claim, FaultList faults)
    {
        var ofValues = claim.Values.Concat(claim.AlsoAccepted).Concat(claim.DisputedBy).SelectMany(value => value.Evidence);
        var isCovered = !claim.Evidence.IsEmpty || (!claim.Values.IsEmpty && claim.Values.All(value => !value.Evidence.IsEmpty));
        if (!isCovered)
        {
            const string advice = "add a source with title, publisher, url and the day it was retrieved";
            if (claim.Status == ClaimStatus.Accepted)
                faults.Error(claim, claim.Position, "the claim has no evidence", advice);
            else
                faults.Warning(claim, claim.Position, "the claim has no evidence yet", advice);
        }

        foreach (var source in claim.Evidence.Concat(ofValues))
        {
            CheckOrigin(claim, source, faults);
            CheckQuotation(claim, source, faults);
            CheckDates(claim, source, faults);
        }
    }

    private static void CheckOrigin(CuratedClaim claim, Evidence source, FaultList faults)
    {
        if (source.Url is null && source.Publisher is null)
            faults.Error(
                claim,
                source.Position,
                "the source has neither url nor publisher",
                "say where it can be read and who published it");
        else if (source.Publisher is null)
            faults.Warning(claim, source.Position, "the source has no publisher", "say who published it");
        else if (source.Url is null && source.Locator is null)
            faults.Warning(
                claim,
                source.Position,
                "the source has no url",
                "say where it can be read; for a printed work give its page as `locator`");
        if (source.Url is { } url && !IsWebAddress(url))
            faults.Error(
                claim,
                source.Position,
                $"'{url}' is no web address",
                "write it with http:// or https:// and percent-encode blanks");
    }

    /// <summary>An address of the web that can be followed: absolute, and without blanks.</summary>
    public static bool IsWebAddress(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.Host.Length > 0
        && !url.Any(c => char.IsWhiteSpace(c) || char.IsControl(c));

    private static void CheckQuotation(CuratedClaim claim, Evidence source, FaultList faults)
    {
        if (source.Quotation is { Length: > LongestQuotation })
            faults.Warning(
                claim,
                source.Position,
                $"the quotation is longer than {LongestQuotation} characters",
                "quote the one sentence that carries the value, and put the rest in your own words under `note`");
    }

    private static void CheckDates(CuratedClaim claim, Evidence source, FaultList faults)
    {
        if (source.Published is { } published && !IsoDate.IsAnyPrecision(published))
            faults.Error(claim, source.Position, $"'{published}' is no date of publication", IsoDate.Advice);
        if (source.Retrieved is null)
            faults.Warning(
                claim,
                source.Position,
                "the source does not say when it was retrieved",
                "add `retrieved`, the day on which you read it");
        else if (!IsoDate.IsAnyPrecision(source.Retrieved))
            faults.Error(claim, source.Position, $"'{source.Retrieved}' is no date of retrieval", IsoDate.Advice);
        else if (source.Published is { } day && IsoDate.IsAnyPrecision(day) && IsLater(day, source.Retrieved))
            faults.Warning(claim, source.Position, $"the source was published on {day}, after it was retrieved on {source.Retrieved}", "look at both days again; `published` is that of the version you read");
    }

    /// <summary>As far as both are told: a month is not later than a day in it.</summary>
    private static bool IsLater(string one, string other)
    {
        var told = Math.Min(one.Length, other.Length);
        return string.CompareOrdinal(one, 0, other, 0, told) > 0;
    }
}
