using FactCheck.Claims;
using FactCheck.Matches.Readings;
using FactCheck.Mentions;
using FactCheck.Mentions.Dates;
using FactCheck.Sentences;

namespace FactCheck.Drafts;

/// <summary>What a drafted claim is about, read from how its sentence is built: the words before the verb and what is said with the figure.</summary>
internal static class DraftedTopic
{
    private const string UnknownSubject = "the subject";
    private const string UnknownProperty = "the property";
    private const int MostWords = 6;

    /// <summary>In words; a longer title is a headline, which tells a story.</summary>
    private const int LongestName = 4;

    private static readonly string[] Determiners = ["the ", "a ", "an ", "its ", "their ", "his ", "her ", "this ", "these ", "our "];
    private static readonly string[] Pronouns = ["it", "they", "he", "she", "we", "this", "that", "there", "who", "which", "you", "i"];

    public static (string Subject, string Property) Of(SegmentedText text, Claim claim)
    {
        var document = text.Document;
        var fallback = document.Metadata.Title is { } title && title.Split(' ').Length <= LongestName ? WithoutDeterminer(ClaimDraft.Words(title)) : UnknownSubject;
        if (claim.Mention is not { } mention || SentenceReading.Of(text, claim.Sentence) is not { } reading)
            return (claim.Subject is { } named ? ClaimDraft.Words(named.Of(document.Text).ToString()) : fallback, UnknownProperty);
        var figure = reading.WordFrom(mention.Span.Start);
        var verb = VerbBefore(reading, figure);
        var first = verb < 0 ? LabelBefore(reading, reading.PartAt(mention.Span.Start)) : StartOf(reading, verb);
        var said = ClaimDraft.Words(Between(document.Text, reading, first, verb < 0 ? figure : verb));
        var predicate = verb < 0 ? "" : PredicateOf(document.Text, reading, verb, figure, mention, claim);
        var (subject, property) = Parted(WithoutDeterminer(WithoutEnd(said)));
        if (verb < 0 && property is null && subject.Length > 0 && !char.IsUpper(subject[0]))
            (subject, property) = ("", subject);
        if (subject.Length == 0 && reading.SubjectOf(reading.Parts[reading.PartAt(mention.Span.Start)].Clause) is { } opening)
            subject = WithoutDeterminer(ClaimDraft.Words(opening.Of(document.Text).ToString()));
        if (subject.Length == 0 || IsLittle(subject) || Pronouns.Contains(subject.ToLowerInvariant()))
            subject = fallback;
        property ??= predicate.Length > 0 ? predicate : AfterFigure(document.Text, mention, claim) ?? Measured(mention.Figure) ?? UnknownProperty;
        return (subject, property);
    }

    /// <summary>The nearest verb before the figure in its part of the sentence; -1 where none stands there. "Employs" is not in the table, but stands right before.</summary>
    private static int VerbBefore(SentenceReading reading, int figure)
    {
        if (figure >= reading.Words.Length)
            return -1;
        var first = reading.Parts[reading.PartAt(reading.Words[figure].Span.Start)].First;
        for (var at = figure - 1; at >= first; at--)
        {
            if (reading.Words[at].IsVerb)
                return at > first && reading.Words[at - 1].IsVerb ? at - 1 : at;
        }

        var last = figure - 1;
        return last > first && reading.Words[last] is { Role: WordRole.Open or WordRole.Participle, IsCapitalised: false } word && (word.Text is [.., not 's', 's'] || Tenses.IsTelling(word.Text)) ? last : -1;
    }

    /// <summary>Where the subject of a verb begins: at the last mark before it.</summary>
    private static int StartOf(SentenceReading reading, int verb)
    {
        var at = verb;
        while (at > 0 && reading.Words[at].Mark == '\0' && reading.Words[at].Role is not (WordRole.That or WordRole.Relative or WordRole.Joining))
            at--;
        if (reading.Words[at].Role is WordRole.That or WordRole.Relative or WordRole.Joining)
            return at + 1;
        // "In 2023 the city spent".
        return reading.Words[at].Role == WordRole.Preposition && at + 2 < verb && reading.Words[at + 1].Role is WordRole.Number or WordRole.Month ? at + 2 : at;
    }

    /// <summary>"Mount Laputa: 8,849 metres": the words before the colon, else those of the figure's own part.</summary>
    private static int LabelBefore(SentenceReading reading, int part)
    {
        var first = reading.Parts[part].First;
        return part > 0 && reading.Words[first].Mark == ':' ? reading.Parts[part - 1].First : first;
    }

    private static string Between(string text, SentenceReading reading, int first, int end) =>
        end > first && end <= reading.Words.Length ? text[reading.Words[first].Span.Start..reading.Words[end - 1].Span.End] : "";

    /// <summary>"Population of Laputa" and "unemployment in Portugal" name the property before the subject; null where only a subject is named.</summary>
    private static (string Subject, string? Property) Parted(string said)
    {
        var of = said.IndexOf(" of ", StringComparison.Ordinal);
        var at = of > 0 ? of : said.IndexOf(" in ", StringComparison.Ordinal);
        if (at <= 0)
            return (said, null);
        var subject = WithoutDeterminer(said[(at + 4)..]);
        return subject.Length > 0 && (of > 0 || char.IsUpper(subject[0])) ? (subject, WithoutDeterminer(said[(LastMark(said[..at]) + 1)..at])) : (said, null);
    }

    /// <summary>"In 2014 the population": the property begins behind the last article.</summary>
    private static int LastMark(string words)
    {
        var article = words.LastIndexOf(" the ", StringComparison.OrdinalIgnoreCase);
        return article < 0 ? -1 : article;
    }

    /// <summary>"Spent on repairs", "opened": the verb with what stands around the figure; nothing for a verb that only joins.</summary>
    private static string PredicateOf(string text, SentenceReading reading, int verb, int figure, Mention mention, Claim claim)
    {
        var isDate = mention.Figure.Value is MentionValue.Temporal;
        var words = reading.Words[verb..figure].Where(word => word.Role is not (WordRole.Article or WordRole.Number) && !(isDate && word.Role is WordRole.Preposition)).Select(word => word.Text).ToArray();
        if (words is [] or ["is" or "are" or "was" or "were" or "has" or "have" or "had", ..])
            words = words.Length > 1 && !isDate ? words[1..] : [];
        while (words.Length > 1 && WordRoles.TryFind(words[^1], out var role) && role is WordRole.Preposition or WordRole.Of)
            words = words[..^1];
        if (words.Length == 0)
            return "";
        // "Employs 3,200 people": what is counted says more than the verb.
        if (!isDate && mention.Figure is { Kind: MentionKind.Number, Unit: not null })
            return "";
        var behind = isDate || mention.Figure.Kind is MentionKind.Currency or MentionKind.Percent ? Behind(text, mention, claim) : "";
        return string.Join(' ', words.Concat(behind.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Take(MostWords));
    }

    private static string Behind(string text, Mention mention, Claim claim) =>
        mention.Span.End < claim.Span.End ? ClaimDraft.Words(text[mention.Span.End..claim.Span.End]).TrimEnd('.', '!', ',', ';') : "";

    /// <summary>"8,849 metres high": the one word that follows says what is measured; null where more or none do.</summary>
    private static string? AfterFigure(string text, Mention mention, Claim claim)
    {
        var after = Behind(text, mention, claim);
        return after.Length > 0 && after.All(char.IsAsciiLetter) ? after : null;
    }

    /// <summary>What a figure measures, not what it is measured in: the length for metres, "number of islands" for islands; null where the figure does not tell.</summary>
    private static string? Measured(Figure figure) => figure switch
    {
        { Unit: null } => null,
        { Kind: MentionKind.Percent } => "share",
        { Kind: MentionKind.Currency } => "amount",
        { Unit: { } unit } when Units.Find(unit) is { Dimension: not "count" } measured => measured.Dimension,
        { Unit: { } unit } => Units.Find(unit) is null && unit.Contains(" per ", StringComparison.Ordinal) ? "rate" : $"number of {(unit == "person" ? "people" : unit)}",
    };

    /// <summary>"Of 5 people, 3 left" opens with no name.</summary>
    private static bool IsLittle(string subject) => WordRoles.TryFind(subject.ToLowerInvariant(), out var role) && role is WordRole.Preposition or WordRole.Of;

    /// <summary>"Increase" of "an increase of".</summary>
    private static string WithoutEnd(string said)
    {
        said = said.TrimEnd(':', ',', ' ');
        return said.EndsWith(" of", StringComparison.Ordinal) ? said[..^3] : said;
    }

    private static string WithoutDeterminer(string phrase) =>
        Array.Find(Determiners, determiner => phrase.StartsWith(determiner, StringComparison.OrdinalIgnoreCase)) is { } determiner ? phrase[determiner.Length..] : phrase;
}
