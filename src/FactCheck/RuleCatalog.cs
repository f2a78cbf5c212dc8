using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Proofreading;
using FactCheck.Proofreading.Rules;
using FactCheck.Verifications;

namespace FactCheck;

/// <summary>All rules of the program, each listed here once.</summary>
public static class RuleCatalog
{
    public static ImmutableArray<ProofreadingRule> Proofreading { get; } =
    [
        new DoubledWord(),
        new MissingSpaceAfterStop(),
        new SpaceBeforePunctuation(),
        new LeftOverPlaceholder(),
        new ConfusedIts(),
        new ApostropheInPlural(),
        new UnevenAbbreviationPoints(),
        new ConfusedWord(),
        new CorruptedIdiom(),
        new WrongPreposition(),
        new MissingWord(),
        new SuperfluousWord(),
        new VerbForm(),
        new DisagreeingVerb(),
        new DisagreeingSubject(),
        new DisagreeingDeterminer(),
        new WrongQuantifier(),
        new NounForVerb(),
        new AdjectiveForAdverb(),
        new WrongNounNumber(),
        new WrongArticle(),
        new MissingArticle(),
        new WrongOrdinalEnding(),
        new MissingApostrophe(),
        new WrongWordOrder(),
        new WrongWordDivision(),
        new NounForPhrasalVerb(),
        new MissingHyphen(),
        new UnhyphenatedMeasure(),
        new PronounCase(),
        new NameInWrongCase(),
        new Misspelling(),
        new MixedDialects(),
        new MixedScripts(),
        new MisspeltName(),
        new InconsistentName(),
        new InconsistentFigures(),
        new InconsistentSpelling(),
        new UnevenNumberWords(),
        new UnpairedMark(),
        new DoubledSpace(),
        new DoubledMark(),
        new MissingComma(),
        new MisplacedComma(),
        new CommalessOpener(),
        new UndefinedAcronym(),
        new RedundantWord(),
        new DecadeApostrophe(),
        new UnevenDashes(),
        new UnevenEllipses(),
        new UnevenSerialCommas(),
        new LowerCaseSentence(),
        new LowerCaseTitle(),
        new DoubledUnit(),
        new MisplacedCurrencySign(),
        new UnevenUnitSpaces(),
    ];

    public static ImmutableArray<VerificationRule> Verification { get; } =
    [
        new ContradictedFigure(),
        new MistypedFigure(),
        new ContradictedDate(),
        new ContradictedFact(),
        new OutdatedFigure(),
        new ConflictingEvidence(),
        new UnsupportedFigure(),
        new Misquotation(),
        new DoubtfulFigure(),
    ];

    /// <summary>Every rule, by id.</summary>
    public static ImmutableArray<Rule> All { get; } = [.. Proofreading.Concat<Rule>(Verification).OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    /// <summary>The rule with this id or name, whatever its case; null where there is none.</summary>
    public static Rule? Find(string idOrName) => All.FirstOrDefault(rule =>
        rule.Id.Equals(idOrName, StringComparison.OrdinalIgnoreCase) || rule.Name.Equals(idOrName, StringComparison.OrdinalIgnoreCase));

    /// <summary>What the rules of an id's first digit are about: <c>FC1</c> is proofreading.</summary>
    public static string FamilyOf(Rule rule) => rule.Id[2] switch
    {
        '1' => "Proofreading",
        '2' => "Consistency",
        '3' => "Claims",
        '4' => "Citations",
        _ => "Run",
    };
}
