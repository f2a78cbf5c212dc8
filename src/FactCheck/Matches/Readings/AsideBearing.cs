using FactCheck.Spans;
using FactCheck.Tables;

namespace FactCheck.Matches.Readings;

/// <summary>Reads whether an aside with a figure ("which is 828 metres tall") is said of a name that stands before it.</summary>
internal sealed class AsideBearing(FigureClause clause, TextSpan name, KnownWords known, string text, bool isSlip)
{
    private static readonly WordList Happenings = new("Matches/Readings/happening-nouns.tsv");

    private readonly SentenceReading reading = clause.Reading;
    private readonly int part = clause.Reading.PartAt(name.Start);
    private readonly string written = name.Of(text).ToString();

    /// <summary>"The Burj Khalifa, which is 828 metres tall": the name ends where the aside begins, but for a place.</summary>
    public Bearing Read(int nearest)
    {
        var antecedent = IsRightBefore() ? part : nearest;
        if (reading.Parts[part].Clause != reading.Parts[antecedent].Clause || part > antecedent)
            return Bearing.Elsewhere($"{written} is not what the aside with the figure is said of");
        if (reading.WordsIn(new(reading.Parts[part].Span.Start, name.Start)).Any(word => Multiples.Contains(word.Text)))
            return Bearing.Elsewhere($"another amount of {written} is spoken of");
        var between = new TextSpan(name.End, reading.Parts[antecedent].Span.End);
        var words = reading.WordsIn(between).ToList();
        var hasVerb = words.Exists(word => word.IsVerb);
        if (known.UnknownIn(Governor.Of(reading, name).Before(name), text) is { } head && !(isSlip && words.Count == 0 && (IsOfLastName(antecedent) || IsOfWhatItHappenedTo(head))))
            return Bearing.Of($"the aside may be said of {head}");
        if (words.Exists(word => word.Role is WordRole.Joining or WordRole.Comparison or WordRole.Negation))
            return Bearing.Of($"the aside may be said of something else than {written}");
        if (part == antecedent && !hasVerb && words is [{ Role: WordRole.Preposition or WordRole.Of }, ..])
            return Bearing.Sure;
        var opener = reading.Words[BehindHedges(clause.Own)];
        if (isSlip && words.Count == 0 && IsOfLastName(antecedent))
            return Bearing.Sure;
        if (IsAlone(antecedent) && (IsOwn(opener, reading.Words.ElementAtOrDefault(clause.Own.First + 1)) || opener.Role == WordRole.Participle || opener.IsPastForm))
            return Bearing.Sure;
        if (clause.IsComparedWithBefore)
            return Bearing.Sure;
        var isOfClause = opener.IsParticiple || opener.IsAdverb || opener.Role == WordRole.Preposition;
        if (!isOfClause && known.UnknownIn(between, text) is { } unknown)
            return known.HasAnyOf(new(clause.Own.Span.Start, clause.Figure.Start)) ? Bearing.Of($"the clause before is said of {unknown}") : Bearing.Elsewhere($"the figure is said of {unknown}, not of {written}");
        return hasVerb || isOfClause || part != antecedent ? Bearing.Of($"the aside may be said of something else than {written}") : Bearing.Sure;
    }

    /// <summary>"The park in Hiroshima, where", "to outrun light, whose", "the former oil man Rex Tillerson, sworn in": said of the name right before it, whatever stands before that.</summary>
    private bool IsOfLastName(int antecedent) => reading.Words[clause.Own.First] switch
    {
        { Text: "where" } => clause.IsDate,
        { Text: "whose" } => !Governor.Of(reading, name).IsWithinPhrase,
        { Role: WordRole.Preposition or WordRole.Of } when reading.Words.ElementAtOrDefault(clause.Own.First + 1).Role == WordRole.Relative => true,
        var opener => (opener.Role == WordRole.Participle || opener.IsPastForm) && Governor.Of(reading, name) is { IsWithinPhrase: false, Role: not (WordRole.Comparison or WordRole.Landmark or WordRole.Negation or WordRole.Inclusion) } && (clause.IsDate || antecedent == 0 && !reading.WordsIn(reading.Parts[antecedent].Span).Any(word => word.Role is WordRole.Of or WordRole.Preposition or WordRole.Joining || word.IsVerb)),
    };

    /// <summary>"The loss of the ferry Adelina, which sank": what happened to it did not sink itself.</summary>
    private bool IsOfWhatItHappenedTo(string head) =>
        Happenings.Contains(head) && reading.Words[clause.Own.First].Text == "which" && known.HasAnyOf(new(clause.Own.Span.Start, clause.Figure.Start)) && Governor.Of(reading, name).IsWithinPhrase;

    /// <summary>"About 50 metres long" opens with its number.</summary>
    private int BehindHedges(SentencePart own)
    {
        var at = own.First;
        while (at + 1 < own.End && reading.Words[at].Role == WordRole.Adverb)
            at++;
        return reading.Words[at].Role == WordRole.Number ? at : own.First;
    }

    /// <summary>"With its 27 members", "with a population of", "at 8,849 metres".</summary>
    private bool IsOwn(ReadingWord opener, ReadingWord next) => opener.Text == "with" ? next.Text is "its" or "their" or "his" or "her" or "a" or "an" || (next.Role == WordRole.Number && (isSlip || IsAllOfIt(next))) : opener.Text == "at" && clause.IsMeasure && next.Span.Overlaps(clause.Figure) && clause.Own.Span.End <= clause.Figure.End;

    /// <summary>"With 27 members" and nothing more, of which a property speaks.</summary>
    private bool IsAllOfIt(ReadingWord number) =>
        number.Span.Overlaps(clause.Figure) && clause.Own.Span.End <= clause.Figure.End && known.IsInProperty(reading.Words[clause.Own.End - 1].Text);

    /// <summary>"The Union, with its 27 members, ": nothing but the name opens the clause.</summary>
    private bool IsAlone(int antecedent) =>
        part == antecedent && (antecedent == 0 || reading.Parts[antecedent].Kind == PartKind.Core) && reading.WordsIn(reading.Parts[antecedent].Span).All(word => word.Role == WordRole.Article || name.Overlaps(word.Span));

    /// <summary>"Before the attack, which happened on 7 December": the aside is said of what stands right before it, even in words that tell when.</summary>
    private bool IsRightBefore() => part + 1 == clause.Part && reading.Parts[part].Kind == PartKind.Subordinate && reading.Words[clause.Own.First].Text == "which"
        && reading.Words[reading.Parts[part].End - 1].Span.End <= name.End && !PartCutter.HasVerb(reading.Words, reading.Parts[part].First, reading.Parts[part].End);
}
