namespace FactCheck.Matches.Readings;

/// <summary>The part that a word plays in how a sentence is built.</summary>
internal enum WordRole : byte
{
    /// <summary>A noun, a verb, an adjective: any word that says something itself.</summary>
    Open,
    Number,
    Month,
    Article,
    Adverb,
    Pronoun,
    Of,
    Preposition,

    /// <summary>What follows tells where: "near Mount Everest".</summary>
    Landmark,

    /// <summary>What follows is compared, or named beside: "like the Burj Khalifa", "together with China".</summary>
    Comparison,

    /// <summary>What follows says it: "according to the UN".</summary>
    Source,

    /// <summary>What follows is set aside: "not Pearl Harbor".</summary>
    Negation,

    /// <summary>What follows is one of several: "such as China".</summary>
    Inclusion,
    Relative,
    Time,
    Subordinate,
    Joining,
    That,
    Present,
    Past,
    Modal,
    Speech,

    /// <summary>One that does not end in -ed: "built in 1961".</summary>
    Participle,
}
