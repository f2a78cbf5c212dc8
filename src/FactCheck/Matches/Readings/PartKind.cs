namespace FactCheck.Matches.Readings;

/// <summary>How a part of a sentence belongs to the rest.</summary>
internal enum PartKind : byte
{
    /// <summary>Subject, verb and what belongs to them; the core of a clause may be in several parts with asides between.</summary>
    Core,

    /// <summary>What opens the sentence before its subject: "In Scotland, …", "With 193 members, …".</summary>
    Fronted,

    /// <summary>How the subject came about, before it: "Opened in 1974, …". A clause of its own, which says nothing of the figures behind it.</summary>
    Origin,

    /// <summary>What is added behind a complete clause with a preposition: "…, with twelve of them in Africa".</summary>
    Adjunct,

    /// <summary>Said of the words right before it: "…, which is 302 metres tall, …", "…, the tallest building in the world, …", "(828 metres)".</summary>
    Aside,

    /// <summary>A clause that tells when, why or against what: "while Britain belonged to it".</summary>
    Subordinate,

    /// <summary>A second verb or a second figure of the same subject: "… and has 32 members".</summary>
    Shared,
}
