namespace FactCheck.Proofreading.Tagging;

/// <summary>The part that a word plays in its sentence.</summary>
internal enum Tag : byte
{
    /// <summary>The edge of a sentence.</summary>
    Edge = 1,

    /// <summary>A noun in the singular, or one that is not counted.</summary>
    Noun,

    /// <summary>A noun in the plural.</summary>
    Nouns,
    Name,
    Adjective,
    Comparative,
    Superlative,
    Adverb,

    /// <summary>An infinitive, an imperative, or the present of all persons but the third.</summary>
    Base,
    Third,
    Past,
    Participle,
    Ing,
    Modal,
    Be,
    Have,
    Do,

    /// <summary>"to" before an infinitive.</summary>
    To,
    Determiner,
    Possessive,

    /// <summary>A pronoun that is a subject only: "they".</summary>
    Subject,

    /// <summary>A pronoun that is no subject: "them".</summary>
    Object,

    /// <summary>A pronoun of any case: "it", "something".</summary>
    Pronoun,
    Preposition,
    Conjunction,

    /// <summary>What opens a clause within another: "because", "that", "who".</summary>
    Subordinator,
    Number,
    Comma,

    /// <summary>Any other mark.</summary>
    Mark,
    Hyphen,
}
