using FactCheck.Claims;
using FactCheck.CuratedClaims;
using FactCheck.Documents;
using FactCheck.Matches.Readings;
using FactCheck.Matches.Terms;
using FactCheck.Mentions;
using FactCheck.Sentences;

namespace FactCheck.Matches.Times;

/// <summary>Tells that a sentence in the present is told of a past year that the text around it has set: "The year is 1912. …", "1990: …", below the heading "1973".</summary>
internal static class SceneTimes
{
    private const int YearDigits = 4;
    private const int FirstYear = 1000;

    /// <summary>"The year was 1973.", "Cut to 1969.", "1945.": what is so short has no other business than to set the time.</summary>
    private const int ShortestTale = 5;

    /// <summary>Of a heading: what happened the year before is still told as news.</summary>
    private const int RecentYears = 2;

    /// <returns>The reason, in words, or null.</returns>
    public static string? Of(CuratedClaim curated, Claim claim, ArticleTerms article, SegmentedText text)
    {
        if (curated.IsTimeless || NamesYear(claim, text.Text) || claim.Mention is not { Figure.Value: not MentionValue.Temporal } || text.Document.Metadata.Published is not { } published)
            return null;
        var sentence = claim.Sentence;
        if (LeadingYear(sentence.Span.Of(text.Text)) is { } lead && lead < published.Year)
            return InWords(lead);
        for (var at = sentence.Index - 1; at >= 0 && text.Sentences[at].Block == sentence.Block; at--)
        {
            var before = text.Sentences[at];
            if (LastYear(before.Span.Of(text.Text)) is not { } year)
                continue;
            if (year < published.Year && (claim.Period is not null || before.TokenCount <= ShortestTale + 1 || !IsTold(article.ReadingOf(before))))
                return InWords(year);
            break;
        }

        return (YearOfHeading(article, text, sentence) ?? Reprints.YearOf(text)) is { } told && told + RecentYears <= published.Year ? InWords(told) : null;
    }

    /// <summary>"In July" names none: it may be of the year that the story has.</summary>
    private static bool NamesYear(Claim claim, string text) =>
        claim.Period is not null && (claim.PeriodSpan is not { } span || LastYear(span.Of(text)) is not null || !span.Of(text).ContainsAnyInRange('A', 'Z') || span.Of(text).EndsWith("day", StringComparison.Ordinal));

    /// <summary>"1990: the Union has", "1945. The UN has".</summary>
    private static int? LeadingYear(ReadOnlySpan<char> sentence) =>
        sentence.Length > YearDigits && sentence[YearDigits..].TrimStart() is [':' or '\u2013' or '\u2014' or '-', ..] ? Year(sentence[..YearDigits]) : null;

    /// <summary>A verb in the past, or a word that leads up to now: the sentence behind it speaks of now.</summary>
    private static bool IsTold(SentenceReading? reading)
    {
        if (reading is null)
            return true;
        foreach (var word in reading.Words)
        {
            if (word.Role is WordRole.Past or WordRole.Participle || word.IsPastForm || word.Text is "since" or "until")
                return true;
        }

        return false;
    }

    private static int? YearOfHeading(ArticleTerms article, SegmentedText text, Sentence sentence)
    {
        for (var at = sentence.Index - 1; at >= 0; at--)
        {
            var block = text.Document.Blocks[text.Sentences[at].Block];
            if (block.Kind is BlockKind.Heading or BlockKind.Title)
                return IsTold(article.ReadingOf(text.Sentences[at])) ? null : LastYear(block.Span.Of(text.Text));
        }

        return null;
    }

    public static int? LastYear(ReadOnlySpan<char> words)
    {
        int? found = null;
        var digits = 0;
        for (var at = 0; at <= words.Length; at++)
        {
            if (at < words.Length && char.IsAsciiDigit(words[at]))
            {
                digits++;
                continue;
            }

            if (digits == YearDigits && (at == words.Length || words[at] is not (',' or '.') || at + 1 >= words.Length || !char.IsAsciiDigit(words[at + 1])) && (at == YearDigits || words[at - YearDigits - 1] is ' ' or '(' or '\u2013' or '-' or '/'))
                found = Year(words.Slice(at - YearDigits, YearDigits)) ?? found;
            digits = 0;
        }

        return found;
    }

    private static int? Year(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var year) && year >= FirstYear ? year : null;

    private static string InWords(int year) => $"period: the text around it speaks of {year.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
}
