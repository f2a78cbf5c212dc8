using FactCheck.Claims;
using FactCheck.Matches.Readings;
using FactCheck.Matches.Times;
using FactCheck.Mentions;
using FactCheck.Spans;
using FactCheck.Tables;

namespace FactCheck.Matches.Reservations;

/// <summary>Tells that a sentence is set in another time or place than the record: "formerly, senators served", "abroad, 70 percent voted", "until the reform", "had 12 judges then".</summary>
internal static class OtherSettings
{
    /// <summary>In words.</summary>
    private const int LongestOpener = 2;

    private static readonly WordTable<SettingWord> Words = WordTable<SettingWord>.Load("Matches/Reservations/setting-words.tsv", row => Enum.Parse<SettingWord>(row[1], ignoreCase: true));

    /// <returns>The reason, in words, or null.</returns>
    public static string? Of(WeighedClaim candidate, FigureClause clause, Claim claim)
    {
        if (claim.Mention is not { Figure.Kind: not (MentionKind.Date or MentionKind.DateTime or MentionKind.Time) })
            return null;
        var words = clause.Reading.Words;
        for (var at = 0; at < words.Length; at++)
        {
            var isOwn = clause.Contains(words[at].Span) || IsOpener(clause.Reading, at);
            if (isOwn && Kind(candidate, words[at].Text) is var kind and not SettingWord.None && (kind != SettingWord.Each || at == 0) && !(kind == SettingWord.Before && candidate.Deciding is { IsPresupposed: true }))
                return InWords(words[at].Text, kind);
            if (isOwn && claim.Period is null && IsThen(clause.Reading, at))
                return $"period: \"{words[at].Text}\" speaks of another time";
        }

        return Until(clause, claim.PeriodSpan);
    }

    /// <summary>"Once held 182 billion": what was so does not confirm what has been so without an end.</summary>
    public static string? OnceOf(WeighedClaim candidate, FigureClause clause, Claim claim)
    {
        var curated = candidate.Indexed.Claim;
        if (!clause.IsPast || claim.Period is not null || curated.IsTimeless || !curated.Values.Any(value => curated.PeriodOf(value) is { Last: null }))
            return null;
        foreach (var word in clause.Reading.Words)
        {
            if (clause.Contains(word.Span) && Kind(candidate, word.Text) == SettingWord.Before)
                return InWords(word.Text, SettingWord.Before);
        }

        return null;
    }

    /// <summary>"Formerly" and "then" in a sentence without a figure.</summary>
    public static string? OfFact(WeighedClaim candidate, SentenceReading reading)
    {
        for (var at = 0; at < reading.Words.Length; at++)
        {
            if (Kind(candidate, reading.Words[at].Text) is var kind and not SettingWord.None)
                return InWords(reading.Words[at].Text, kind);
            if (IsThen(reading, at))
                return $"period: \"{reading.Words[at].Text}\" speaks of another time";
        }

        return null;
    }

    private static SettingWord Kind(WeighedClaim candidate, string word) => Words.TryFind(word, out var kind) && !NarrowingWords.IsSaid(candidate, word) ? kind : SettingWord.None;

    private static string InWords(string word, SettingWord kind) => kind switch
    {
        SettingWord.Before => $"period: \"{word}\" tells of a time before",
        SettingWord.Sometimes => $"period: \"{word}\" says that it is not always so",
        SettingWord.Elsewhere => $"subject: \"{word}\" is another place",
        _ => $"subject: \"{word}\" makes it that of each one",
    };

    /// <summary>"Abroad, …", "back then, …": nothing else before the comma.</summary>
    private static bool IsOpener(SentenceReading reading, int at)
    {
        var mark = 1;
        while (mark < reading.Words.Length && mark < LongestOpener && reading.Words[mark].Mark == '\0')
            mark++;
        return at < mark && mark < reading.Words.Length && reading.Words[mark].Mark == ',';
    }

    /// <summary>"Was then", "had 12 judges then", "by then": not "then" that goes on with a story.</summary>
    private static bool IsThen(SentenceReading reading, int at) =>
        reading.Words[at].Text == "then" && at > 0 && (at + 1 == reading.Words.Length || reading.Words[at + 1].Mark != '\0' || reading.Words[at - 1].Text is "was" or "were" or "had" or "by" or "the");

    /// <summary>"Until the reform", "before the war": a time that no date tells.</summary>
    private static string? Until(FigureClause clause, TextSpan? date)
    {
        var words = clause.Reading.Words;
        foreach (var part in clause.Reading.Parts)
        {
            if (words[part.First].Text is "until" or "till" or "before" && clause.Introduction?.Contains(part.Span) != true && !PartCutter.HasVerb(words, part.First, part.End) && !part.Span.Overlaps(clause.Figure) && !OtherTimes.IsBesideDate(clause, part, date) && !clause.Reading.WordsIn(part.Span).Any(word => word.Role is WordRole.Number or WordRole.Month || word.Text is "now" or "today"))
                return $"period: \"{words[part.First].Text}\" speaks of another time";
        }

        return null;
    }
}
