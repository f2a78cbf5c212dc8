using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Findings;
using FactCheck.Matches;
using FactCheck.Mentions;
using FactCheck.Proofreading;
using FactCheck.Sentences;
using FactCheck.Verdicts;
using FactCheck.Verdicts.CellSentences;
using FactCheck.Verifications;

namespace FactCheck;

/// <summary>The whole pipeline: a document in, everything found out about it out. Pure: no files, no clock, no network. Safe to share between threads.</summary>
/// <param name="claims">The curated claims to check against.</param>
/// <param name="rules">The rules to look for; verdicts do not depend on them.</param>
/// <param name="settings">What proofreading is told of the project.</param>
public sealed class FactChecker(ClaimIndex claims, ImmutableArray<Rule> rules, ProofreadingSettings? settings = null)
{
    private readonly ImmutableArray<ProofreadingRule> proofreadingRules = [.. rules.OfType<ProofreadingRule>()];

    /// <summary>Without a database nothing is looked up, and that is one fact about the run, not one about each figure.</summary>
    private readonly ImmutableArray<VerificationRule> verificationRules = claims.ClaimCount == 0 ? [] : [.. rules.OfType<VerificationRule>()];

    public CheckedDocument Check(Document document)
    {
        var text = SentenceSplitter.Split(document);
        var mentions = MentionExtractor.Extract(text);
        var matched = StatedClaims.Match(claims, text, mentions, ClaimExtractor.Extract(text, mentions));
        var verdicts = CellJudge.Complete(text, Judge.Give(text, matched, claims), claims);
        var findings = Verifier.Check(verdicts, verificationRules).AddRange(Proofreader.Check(text, proofreadingRules, settings));
        return new(document, mentions, verdicts, InOrder(findings), Coverage.Of(mentions.Length, verdicts));
    }

    private static ImmutableArray<Finding> InOrder(ImmutableArray<Finding> findings) =>
        [.. findings.OrderBy(finding => finding.Span.Start).ThenBy(finding => finding.Span.End).ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)];
}
