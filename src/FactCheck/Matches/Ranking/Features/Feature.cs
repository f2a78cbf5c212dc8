namespace FactCheck.Matches.Ranking.Features;

/// <summary>What a claim is weighed by; "covered" is the share of the words' rarities that the other side has too.</summary>
internal enum Feature
{
    /// <summary>The candidate's score as a share of the best a claim could have.</summary>
    CandidateScore,

    /// <summary>The candidate's score as a share of the first candidate's.</summary>
    CandidateGap,
    CandidateRank,
    QueryInStatement,
    QueryInTitle,
    QueryInClaim,
    StatementInQuery,
    TitleInQuery,
    ClaimInQuery,
    Cosine,
    StatementCosine,
    TitleCosine,

    /// <summary>The same by pieces of words.</summary>
    QueryPiecesInClaim,
    ClaimPiecesInQuery,
    PieceCosine,

    /// <summary>The query's words that are rare among the candidates.</summary>
    TellingWordsInClaim,
    PairsInStatement,
    PairsInTitle,
    LongestPhrase,
    LongestPhraseShare,
    NumbersShared,
    ClaimNumbersMissing,
    NamesOfClaimInQuery,
    NamesOfQueryInClaim,
    TagsInClaim,
    AuthorInClaim,
    RarestShared,
    SecondRarestShared,
    ThirdRarestShared,
    SharedWords,
    RarestMissing,
    SharedSpan,
    ClaimLength,
    QueryLength,

    /// <summary>What of the query the claim says in related words alone.</summary>
    RelatedInClaim,

    /// <summary>What of the claim the query says in related words alone.</summary>
    RelatedInQuery,

    /// <summary>What of the query the claim says in words of like meaning, each for as much as it is near.</summary>
    NearInClaim,

    /// <summary>What of the claim the query says so.</summary>
    NearInQuery,
    SameYear,
    OtherYear,

    /// <summary>The claim names the month in which the query was written, or only another one.</summary>
    SameMonth,
    OtherMonth,

    /// <summary>The claim speaks of a picture, and the query shows or names one, or does not.</summary>
    PictureInBoth,
    PictureInClaimAlone,

    /// <summary>The claim says that the query's author said something.</summary>
    AuthorSaid,
    NeighboursCoverClaim,
    NeighboursAddToClaim,
    SpeakerIsClaims,

    /// <summary>How far behind the best candidate in the same feature.</summary>
    QueryInClaimGap,
    ClaimInQueryGap,
    CosineGap,
    PieceCosineGap,
    QueryPiecesGap,
    LongestPhraseGap,
    TellingWordsGap,
}
