using System.Collections.Frozen;
using FactCheck.Claims;
using FactCheck.Matches.Readings;
using FactCheck.Matches.Terms;
using FactCheck.Mentions;
using FactCheck.Mentions.Dates;
using FactCheck.Sentences;

namespace FactCheck.Drafts;

/// <summary>What a drafted claim is about, read from how its sentence is built: the words before the verb and what is said with the figure.</summary>
internal static class DraftedTopics
{
    private const string UnknownProperty = "the property";
    private const int MostWords = 6;

    private static readonly FrozenSet<string> LevelVerbs = FrozenSet.Create(StringComparer.Ordinal, "fell", "rose", "grew", "dropped", "declined", "increased", "decreased", "reached", "hit", "stood", "totalled", "totaled", "amounted", "came", "climbed", "remained", "stayed", "averaged", "exceeded", "shrank", "jumped", "slipped", "sank");
    private static readonly FrozenSet<string> Rises = FrozenSet.Create(StringComparer.Ordinal, "rose", "grew", "increased", "climbed", "jumped");

    /// <summary>What the claim may be about, the likeliest first; without a subject where nothing names it.</summary>
    public static IEnumerable<DraftedTopic> Of(SegmentedText text, Claim claim)
    {
        var (subject, property, opens) = Read(text, claim);
        foreach (var topic in Parts(text, claim, subject, property))
        {
            var name = IsLeftOpen(text.Text, claim, topic) ? null : DraftedSubject.IsName(topic.Subject, opens && topic.Subject == subject, text.Text) ? topic.Subject : DraftedSubject.Before(text, claim.Sentence);
            yield return new(name ?? "", topic.Property);
            if (name is null)
                yield break;
        }
    }

    /// <summary>What "up 20 percent from 2019" went up may be anything before it, and a title in quotation marks at the start may be quoted only.</summary>
    private static bool IsLeftOpen(string text, Claim claim, DraftedTopic topic)
    {
        if (topic.Property.Split(' ')[0] is "up" or "down")
            return true;
        var sentence = text.AsSpan(claim.Sentence.Span.Start, claim.Sentence.Span.Length);
        if (sentence is not ['"' or '\u201C', ..] || sentence[1..].IndexOfAny('"', '\u201D') is not (>= 0 and var end))
            return false;
        return topic.Subject.Length > 0 && sentence.Slice(1, end).Contains(topic.Subject, StringComparison.Ordinal);
    }

    /// <summary>The subject may be a name with what is said of it: "Laputa's steel output".</summary>
    private static IEnumerable<DraftedTopic> Parts(SegmentedText text, Claim claim, string subject, string property)
    {
        var isMeasured = claim.Mention is { } mention && property == Measured(mention.Figure);
        var possessive = Possessive(subject);
        var behind = claim.Mention is null ? "" : Behind(text.Text, claim.Mention, claim);
        if (possessive is { } parts && (isMeasured || property == UnknownProperty) && claim.Mention is not { Figure: { Kind: MentionKind.Number, Unit: not null } })
            yield return parts;
        // "Inflation was 12 percent in Laputa"
        if (isMeasured && claim.Mention is not { Figure.Kind: MentionKind.Number } && claim.Mention is not { Figure.Unit: "person" } && behind.StartsWith("in ", StringComparison.Ordinal) && behind.Length > 3 && char.IsUpper(behind[3]) && !subject.Contains(' ', StringComparison.Ordinal))
            yield return new(DraftedSubject.NameAt(behind[3..]), subject.ToLowerInvariant());
        var isBeforeVerb = subject.AsSpan().ContainsAnyInRange('0', '9') && claim.Mention is not null;
        if (!isBeforeVerb)
            yield return new(subject, property);
        if (possessive is { } other)
            yield return other;
        if (claim.Mention is { Figure.Unit: "person" })
            yield return new(subject, "population");
        if (claim.Mention is { } figure)
        {
            foreach (var topic in OfObject(text.Text, claim, figure))
                yield return topic;
        }

        if (isBeforeVerb)
            yield return new(subject, property);
    }

    /// <summary>"About 40 percent of the exports of Laputa are coal", "some 3,000 students attend Lutz University": the name stands behind the figure.</summary>
    private static IEnumerable<DraftedTopic> OfObject(string text, Claim claim, Mention mention)
    {
        var rest = ClaimDraft.Words(text[mention.Span.End..claim.Sentence.Span.End]).TrimEnd('.', '!', '?');
        var words = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var first = Array.FindIndex(words, word => char.IsUpper(word[0]));
        if (first < 0)
            yield break;
        var name = DraftedSubject.NameAt(string.Join(' ', words[first..]));
        var said = string.Join(' ', words.Where(word => !name.Contains(word, StringComparison.Ordinal) && !word.AsSpan().ContainsAnyInRange('0', '9') && !(WordRoles.TryFind(word.ToLowerInvariant(), out var role) && role is not WordRole.Open)).Take(MostWords));
        if (Measured(mention.Figure) is { } measured)
            yield return new(name, measured);
        if (said.Length > 0)
            yield return new(name, said);
    }

    private static DraftedTopic? Possessive(string subject)
    {
        var at = subject.IndexOf("'s ", StringComparison.Ordinal) is >= 0 and var plain ? plain : subject.IndexOf("\u2019s ", StringComparison.Ordinal);
        return at > 0 ? new(DraftedSubject.WithoutDeterminer(subject[..at]), subject[(at + 3)..]) : null;
    }

    private static (string Subject, string Property, bool OpensSentence) Read(SegmentedText text, Claim claim)
    {
        var document = text.Document;
        if (claim.Mention is not { } mention || SentenceReading.Of(text, claim.Sentence) is not { } reading)
            return (claim.Subject is { } named ? ClaimDraft.Words(named.Of(document.Text).ToString()) : "", UnknownProperty, true);
        var figure = reading.WordFrom(mention.Span.Start);
        var verb = VerbBefore(reading, figure);
        var first = verb < 0 ? LabelBefore(reading, reading.PartAt(mention.Span.Start)) : StartOf(reading, verb);
        var said = ClaimDraft.Words(Between(document.Text, reading, first, verb < 0 ? figure : verb));
        var predicate = verb < 0 ? "" : PredicateOf(document.Text, reading, verb, figure, mention, claim);
        var isLevel = verb >= 0 && LevelVerbs.Contains(reading.Words[verb].Text);
        var whole = DraftedSubject.WithoutDeterminer(WithoutEnd(said));
        var (subject, property) = Parted(whole);
        if (IsLittle(subject))
            subject = "";
        if (verb < 0 && property is null && subject.Any(char.IsLetter) && !char.IsUpper(subject[0]))
            (subject, property) = ("", subject);
        if (predicate.Length > 0 && !isLevel && property is not null)
            (subject, property) = (whole, null);
        if (subject.Length == 0 && reading.SubjectOf(reading.Parts[reading.PartAt(mention.Span.Start)].Clause) is { } opening)
            subject = DraftedSubject.WithoutDeterminer(ClaimDraft.Words(opening.Of(document.Text).ToString()));
        if (IsLittle(subject))
            subject = "";
        // "34 of the 50 states" says nothing of what 34 is.
        if (property is not null && !property.Any(char.IsLetter))
            property = null;
        if (property is not null && isLevel && NearbyWords.Before(text.Text, mention.Span.Start) == "by")
            property += Rises.Contains(reading.Words[verb].Text) ? " growth" : " fall";
        property ??= predicate.Length > 0 ? predicate : AfterFigure(document.Text, mention, claim) ?? Measured(mention.Figure) ?? UnknownProperty;
        return (subject, property, said.Length == subject.Length && first == 0);
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
        while (at > 0 && reading.Words[at].Mark == '\0' && !Opens(reading, at))
            at--;
        if (Opens(reading, at))
            return at + 1;
        // "In 2023 the city spent".
        return reading.Words[at].Role == WordRole.Preposition && at + 2 < verb && reading.Words[at + 1].Role is WordRole.Number or WordRole.Month ? at + 2 : at;
    }

    /// <summary>What stands behind it is another clause; "the treaty between Laputa and Balnibarbi" is none.</summary>
    private static bool Opens(SentenceReading reading, int at) => reading.Words[at].Role switch
    {
        WordRole.That or WordRole.Relative => true,
        WordRole.Joining => !(at > 0 && at + 1 < reading.Words.Length && reading.Words[at - 1].IsCapitalised && reading.Words[at + 1].IsCapitalised),
        _ => false,
    };

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
        var subject = DraftedSubject.WithoutDeterminer(said[(at + 4)..]);
        return subject.Length > 0 && (of > 0 || char.IsUpper(subject[0])) ? (subject, DraftedSubject.WithoutDeterminer(said[(LastMark(said[..at]) + 1)..at])) : (said, null);
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
            words = words.Length > 1 ? words[1..] : [];
        if (words.Length > 1)
            words = WithoutLastLink(words);
        if (words.Length == 0)
            return "";
        // "Employs 3,200 people": what is counted says more than the verb.
        if (!isDate && mention.Figure is { Kind: MentionKind.Number, Unit: not null })
            return "";
        var behind = isDate || mention.Figure.Kind is MentionKind.Currency or MentionKind.Percent ? Behind(text, mention, claim) : "";
        words = [.. words.Concat(behind.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Take(MostWords)];
        return string.Join(' ', WithoutLastLink(words));
    }

    private static string Behind(string text, Mention mention, Claim claim) =>
        mention.Span.End < EndOf(mention, claim) ? string.Join(' ', WithoutLastLink(ClaimDraft.Words(text[mention.Span.End..EndOf(mention, claim)]).TrimEnd('.', '!', ',', ';').Split(' ', StringSplitOptions.RemoveEmptyEntries))) : "";

    /// <summary>"Spent on repairs in" was cut before its year.</summary>
    private static string[] WithoutLastLink(string[] words)
    {
        while (words.Length > 0 && WordRoles.TryFind(words[^1], out var role) && role is WordRole.Preposition or WordRole.Of or WordRole.Article)
            words = words[..^1];
        return words;
    }

    /// <summary>The time that is said behind the figure stands in the draft's period.</summary>
    private static int EndOf(Mention mention, Claim claim) => claim.PeriodSpan is { } period && period.Start > mention.Span.End && period.Start < claim.Span.End ? period.Start : claim.Span.End;

    /// <summary>"8,849 metres high": the one word that follows says what is measured; null where more or none do, or where it only joins. "5 sailors aboard" counts sailors.</summary>
    private static string? AfterFigure(string text, Mention mention, Claim claim)
    {
        var after = Behind(text, mention, claim);
        var isSaying = after.Length > 0 && after.All(char.IsAsciiLetter) && !(WordRoles.TryFind(after.ToLowerInvariant(), out var role) && role is WordRole.Joining or WordRole.Preposition or WordRole.Of);
        return isSaying && mention.Figure is not { Kind: MentionKind.Number, Unit: not null } ? after : null;
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

    /// <summary>"Of 5 people, 3 left" and ", and 312 passengers left" open with no name.</summary>
    private static bool IsLittle(string subject) => WordRoles.TryFind(subject.ToLowerInvariant(), out var role) && role is WordRole.Preposition or WordRole.Of or WordRole.Joining;

    /// <summary>"Increase" of "an increase of".</summary>
    private static string WithoutEnd(string said)
    {
        said = said.TrimEnd(':', ',', ' ');
        return said.EndsWith(" of", StringComparison.Ordinal) ? said[..^3] : said;
    }
}
