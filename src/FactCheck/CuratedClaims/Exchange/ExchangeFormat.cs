namespace FactCheck.CuratedClaims.Exchange;

/// <summary>A format in which curated claims go to other programs and come from them.</summary>
public enum ExchangeFormat
{
    /// <summary>The claims files that people write.</summary>
    Yaml,

    /// <summary>One claim a line.</summary>
    JsonLines,

    /// <summary>A table: a row for each claim, and rows below it for further values and sources.</summary>
    Csv,

    /// <summary>schema.org's ClaimReview as JSON-LD, for claims with a rating.</summary>
    ClaimReview,
}
