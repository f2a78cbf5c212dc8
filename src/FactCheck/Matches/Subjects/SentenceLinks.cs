using FactCheck.Claims;
using FactCheck.Matches.Readings;
using FactCheck.Matches.Terms;
using FactCheck.Sentences;
using FactCheck.Spans;
using FactCheck.Tables;

namespace FactCheck.Matches.Subjects;

/// <summary>Tells that a sentence goes on about what the one before opens with: "The Burj Khalifa is in Dubai. It is 828 metres tall."</summary>
internal static class SentenceLinks
{
    private static readonly Lazy<ILookup<string, string>> Kinds = new(() =>
        DataTable.Load("Matches/Subjects/kind-nouns.tsv").Rows.SelectMany(row => row[1].Split(' ').Select(kind => (Noun: row[0], Kind: kind is "*" || NameForms.IsName(kind) ? kind : Stemmer.Stem(kind)))).ToLookup(pair => pair.Noun, pair => pair.Kind, StringComparer.Ordinal));

    private static readonly WordList Nouns = new("Matches/Subjects/topic-nouns.tsv");

    private static readonly string[] Pronouns = ["It", "Its"];

    /// <summary>Of ships, and of whoever else a slip of digits leaves no doubt about.</summary>
    private static readonly string[] PronounsOfSlips = ["She", "Her", "He", "His"];

    /// <summary>Whether the sentence goes on about a candidate's subject, which the one before names. "It grew to 25 members" is of the time that was named there.</summary>
    public static bool GoOn(WeighedClaim candidate, Claim claim, SegmentedText text) =>
        candidate is { Clause: { } clause, Subject: { Place: SubjectPlace.PreviousSentence, Hit.IsWhole: true } subject } && (candidate.IsSlip || claim.Period is not null || !clause.IsPast)
        && (GoesOn(clause, subject.Span, candidate.IsSlip, claim.Sentence, text) || TakesUp(clause, candidate, claim.Sentence, text));

    /// <summary>Whether what the sentence takes up can only be the candidate's subject, as far as what is said needs it to be sure: a slip of the figure on record is hardly one of something else, and so is a rival of a name or role.</summary>
    public static bool AreSure(WeighedClaim candidate, TakenUpName takenUp, Claim claim, SegmentedText text) =>
        takenUp.IsPlain && (candidate.IsSlip || claim.Kind == ClaimKind.Fact || GoOn(candidate with { Subject = candidate.Subject with { Place = SubjectPlace.PreviousSentence, Span = takenUp.Antecedent } }, claim, text));

    /// <param name="name">The subject, in the sentence before.</param>
    private static bool GoesOn(FigureClause clause, TextSpan name, bool isSlip, Sentence sentence, SegmentedText text)
    {
        var first = clause.Reading.Words[0].Span;
        var pronoun = first.Of(text.Text).ToString();
        var isPronounOfSlips = isSlip && PronounsOfSlips.Contains(pronoun);
        // What a measure is of changes with what a sentence says: "The Moon is near tonight. It is 360,000 km away."
        if (!clause.Contains(first) || sentence.Index == 0 || !(isPronounOfSlips || (Pronouns.Contains(pronoun) && (isSlip || !clause.IsMeasure))))
            return false;
        return Topics.IsTopic(name, text.Sentences[sentence.Index - 1].Span, text.Text, isPronounOfSlips ? TopicNames.Any : isSlip ? TopicNames.Places : TopicNames.None);
    }

    /// <summary>"NATO met in The Hague. The alliance has 32 members.": a noun that fits the name takes it up.</summary>
    private static bool TakesUp(FigureClause clause, WeighedClaim candidate, Sentence sentence, SegmentedText text)
    {
        var words = clause.Reading.Words;
        if (words.Length <= 2 || words[0] is not { Text: "the" } || !words[2].IsVerb || !clause.Contains(words[0].Span))
            return false;
        var isNamed = Nouns.Contains(words[1].Text) && (candidate.IsSlip || candidate.Indexed.AllTerms.Contains(Stemmer.Stem(words[1].Text)));
        return (isNamed || Fits(words[1].Text, candidate.Subject.Hit))
            && Topics.IsTopic(candidate.Subject.Span, text.Sentences[sentence.Index - 1].Span, text.Text, isNamed && candidate.IsSlip ? TopicNames.Any : TopicNames.Places);
    }

    private static bool Fits(string noun, SubjectHit hit) =>
        Kinds.Value[noun].Any(kind => kind == "*" ? hit.Name is [var only] && NameForms.IsName(only) && !Kinds.Value.Any(group => group.Contains(only)) : hit.Name.Contains(kind));

    /// <summary>"The alliance", "the country's": a noun that takes up a name.</summary>
    public static bool IsKindNoun(string noun) => Kinds.Value.Contains(noun.EndsWith("'s", StringComparison.Ordinal) || noun.EndsWith("\u2019s", StringComparison.Ordinal) ? noun[..^2] : noun);

    /// <summary>The stretch behind "the alliance", which stands for the name.</summary>
    public static TextSpan WithoutOpener(FigureClause clause, TextSpan stretch) =>
        clause.Reading.Words is [{ Text: "the" } article, _, var verb, ..] && article.Span.Start == stretch.Start ? new(verb.Span.Start, Math.Max(verb.Span.Start, stretch.End)) : stretch;
}
