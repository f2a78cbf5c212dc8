using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.CuratedClaims;
using FactCheck.CuratedClaims.Linting;
using FactCheck.Documents;
using FactCheck.Matches;
using FactCheck.Mentions;
using FactCheck.Sentences;
using FactCheck.Spans;

namespace FactCheck.Drafts;

/// <summary>
/// Finds entries written by people that are not found by their own statement: an article that says just that would go unchecked. Bulk data, whose statements programs write, is left out.
/// </summary>
public static class StatementLinter
{
    /// <summary>To build an index costs more than to look a statement up among so many.</summary>
    private const int TogetherInIndex = 32;

    private const string PropertyAdvice = "add the words of the statement that say it to `property`";
    private const string UnitAdvice = "write the `unit` as the statement has it, or what is counted as a `property`";
    private const string OtherAdvice = "say in the statement what `subject`, `property` and `unit` say, or add its words to them";

    /// <returns>What is wrong, in order of file and place; the errors of the load are not among them.</returns>
    public static ImmutableArray<ClaimFault> Lint(ClaimsLoad load)
    {
        var faults = FaultList.Of(load with { Errors = [], Warnings = [] });
        foreach (var some in load.Claims.Where(IsToBeFound).Chunk(TogetherInIndex))
        {
            using var index = ClaimIndex.Build([.. some]);
            foreach (var claim in some)
            {
                // An entry beside it may lay claim to its figure.
                if (WhyUnmatched(claim, index) is not null && WhyUnmatchedAlone(claim) is { } reason)
                    faults.Warning(claim, faults.PlaceOf(claim, "statement"), $"the statement does not match its own entry: {reason}", AdviceFor(reason));
            }
        }

        return faults.InOrder();
    }

    private static bool IsToBeFound(CuratedClaim claim) =>
        claim is { Status: ClaimStatus.Accepted, SupersededBy: null, Rating: null, Subjects.IsEmpty: false, Properties.IsEmpty: false } && Path.GetExtension(claim.File) is ".yaml" or ".yml" && claim.Values.Any(value => value.Figure is not null);

    private static string? WhyUnmatchedAlone(CuratedClaim claim)
    {
        using var index = ClaimIndex.Build([claim]);
        return WhyUnmatched(claim, index);
    }

    /// <summary>The reason, in words; null where one of the statement's figures matches, or it states none of the kind on record.</summary>
    private static string? WhyUnmatched(CuratedClaim claim, ClaimIndex index)
    {
        var text = SentenceSplitter.Split(DocumentReader.Read(claim.Id, new SourceText(claim.Id, claim.Statement), DocumentFormat.Text));
        var mentions = MentionExtractor.Extract(text);
        var matched = StatedClaims.Match(index, text, mentions, ClaimExtractor.Extract(text, mentions));
        var isOfDates = claim.Values[0].Figure is { Value: MentionValue.Temporal };
        var stated = matched.Claims.Where(stated => stated.Mention is { Figure.Value: var value } && value is MentionValue.Temporal == isOfDates).ToImmutableArray();
        if (stated.IsEmpty || matched.Matches.Any(found => found.Matches.Any(match => match.Curated.Id == claim.Id)))
            return null;
        return stated.SelectMany(figure => ClaimMatcher.Weigh(index, text, matched.Claims, figure)).MaxBy(match => match.Score)?.Refusal ?? "subject: it is not named";
    }

    private static string AdviceFor(string reason)
    {
        if (reason.StartsWith("property: the words", StringComparison.Ordinal) || reason.StartsWith("property: the sentence", StringComparison.Ordinal))
            return PropertyAdvice;
        return reason.StartsWith("dimension", StringComparison.Ordinal) ? UnitAdvice : OtherAdvice;
    }
}
