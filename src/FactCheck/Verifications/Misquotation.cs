using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Findings;
using FactCheck.Verdicts;

namespace FactCheck.Verifications;

public sealed class Misquotation : VerificationRule
{
    public override string Id => "FC308";

    public override string Name => "misquotation";

    public override Severity Severity => Severity.Warning;

    public override string Summary => "A quotation whose words differ from those on record.";

    public override string Explanation =>
        """
        The claims database holds words of the same speaker that are the same but for a few: as the value of a curated claim, or as the quotation of a source. The suggestion puts the words on record in their place.

        Case, punctuation, hyphens, contractions, spellings of both sides of the Atlantic, words in square brackets and what an ellipsis leaves out make no difference, and a part of a longer quotation is right. It is only advice where the quotation is short, where more than a fifth of its words differ, where only articles do, or where the words on record may be the source's own.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("\"[[We shall always pay our debts to the people of this town,]]\" Mayor Ann Lee said.", "\"We shall never forget our debts to the people of this town,\" Mayor Ann Lee said."),
    ];

    public override ImmutableArray<string> LeftAlone =>
    [
        "\"[W]e shall never forget our debts … to the people of this town,\" Mayor Ann Lee said.",
        "\"We shall always pay our debts to the people of this town,\" Bob Ray said.",
    ];

    public override string ExampleClaims =>
        """
        claims:
          - id: example/debts
            statement: Mayor Ann Lee promised never to forget the town's debts to its people.
            speaker: Ann Lee
            subject: Ann Lee
            property: [speech on debts, words on debts]
            value: We shall never forget our debts to the people of this town.
            evidence:
              - {title: Speech in the town hall, publisher: Town Archive, url: "https://example.org/speech", published: 2019-11-29}
        """;

    public override bool Applies(Verdict verdict) =>
        verdict is { Claim.Kind: ClaimKind.Quotation, Comparisons.IsEmpty: false, Kind: VerdictKind.Contradicted or VerdictKind.Unsupported };

    protected override Severity SeverityOf(Verdict verdict) => verdict.Kind == VerdictKind.Contradicted ? Severity : Severity.Advice;
}
