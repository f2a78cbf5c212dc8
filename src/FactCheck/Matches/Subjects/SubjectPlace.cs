namespace FactCheck.Matches.Subjects;

/// <summary>Where an article names the subject of a curated claim, from nearest to farthest.</summary>
internal enum SubjectPlace
{
    Sentence,
    PreviousSentence,
    Title,
    EarlierSentence,
}
