namespace FactCheck.Proofreading.Words;

/// <summary>What a word can be. A word has a flag for each of its readings: "play" is a base form and a singular noun.</summary>
[Flags]
internal enum WordClasses : ulong
{
    None = 0,
    Base = 1 << 0,
    Third = 1 << 1,
    Past = 1 << 2,
    Participle = 1 << 3,
    Ing = 1 << 4,
    Singular = 1 << 5,
    Plural = 1 << 6,
    Mass = 1 << 7,
    Adjective = 1 << 8,
    Comparative = 1 << 9,
    Superlative = 1 << 10,
    Adverb = 1 << 11,
    Modal = 1 << 12,
    Be = 1 << 13,
    Have = 1 << 14,
    Do = 1 << 15,

    /// <summary>A pronoun that can be a subject.</summary>
    Subject = 1 << 16,

    /// <summary>A pronoun that can be an object.</summary>
    Object = 1 << 17,
    Possessive = 1 << 18,
    Determiner = 1 << 19,
    Preposition = 1 << 20,
    Conjunction = 1 << 21,
    Question = 1 << 22,
    Number = 1 << 23,
    TimeUnit = 1 << 24,
    Month = 1 << 25,
    Weekday = 1 << 26,
    Negated = 1 << 27,
    Article = 1 << 28,
    Frequency = 1 << 29,
    Direction = 1 << 30,

    Noun = Singular | Plural | Mass,
    Verb = Base | Third | Past | Participle | Ing,

    /// <summary>Words of grammar: too frequent to start a search from.</summary>
    Closed = Modal | Be | Have | Do | Subject | Object | Possessive | Determiner | Preposition | Conjunction | Question | Article,
}
