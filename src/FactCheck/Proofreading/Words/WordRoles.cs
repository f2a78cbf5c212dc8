namespace FactCheck.Proofreading.Words;

/// <summary>What single rules must know of words of grammar: the table <c>Proofreading/Words/roles.tsv</c>.</summary>
[Flags]
internal enum WordRoles : uint
{
    None = 0,

    /// <summary>Read as an adjective before a noun and none there: "just", "only".</summary>
    NoQualifier = 1 << 0,

    /// <summary>Wants its noun in the plural: "these".</summary>
    PluralDeterminer = 1 << 1,
    SmallNumber = 1 << 2,

    /// <summary>Before "of the" it wants a plural: "each of the chairs".</summary>
    OneOfMany = 1 << 3,

    /// <summary>Opens the group after "of": "the", "my".</summary>
    GroupOpener = 1 << 4,

    /// <summary>Before a number it can make it part of a name or of another number: "the two", "and ten".</summary>
    BeforeNumber = 1 << 5,

    /// <summary>Hangs a phrase on the noun before: "of".</summary>
    Attaching = 1 << 6,

    /// <summary>Opens a clause with a subject of its own: "because".</summary>
    ClauseOpener = 1 << 7,

    /// <summary>Opens a noun phrase whose number it leaves in doubt: "which", "all".</summary>
    NoSubjectOpener = 1 << 8,

    /// <summary>Base form of a verb that "that" follows: "say".</summary>
    Saying = 1 << 9,

    /// <summary>"is", "became": what follows tells what something is.</summary>
    Being = 1 << 10,

    /// <summary>Subject of a sentence that tells what something is: "it", "there".</summary>
    BeingSubject = 1 << 11,

    /// <summary>"has", "needs": what follows is a thing.</summary>
    Having = 1 << 12,
    HavingSubject = 1 << 13,
    Working = 1 << 14,

    /// <summary>Before "such" it makes an article needless: "no such thing".</summary>
    BeforeSuch = 1 << 15,

    /// <summary>An adjective that makes its noun one of a kind: "same", "next".</summary>
    Singling = 1 << 16,

    /// <summary>Opens a clause that a comma ends: "if".</summary>
    SentenceOpener = 1 << 17,

    /// <summary>A word, no pronoun of the object, that a clause can end with: "again".</summary>
    ClauseEnd = 1 << 18,

    /// <summary>A clause without "that" may follow: "told".</summary>
    Telling = 1 << 19,

    /// <summary>Written with a point: "etc".</summary>
    Abbreviation = 1 << 20,
}
