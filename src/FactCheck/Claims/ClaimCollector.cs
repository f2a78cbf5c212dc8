using System.Globalization;
using System.Runtime.InteropServices;
using FactCheck.Mentions;
using FactCheck.Sentences;

namespace FactCheck.Claims;

/// <summary>Makes the checkable assertions of passages, one passage after another in the same memory.</summary>
/// <param name="ofRanks">Makes them of ordinals, and of nothing else.</param>
internal sealed class ClaimCollector(bool ofRanks = false)
{
    /// <summary>In tokens.</summary>
    private const int LongestDateline = 20;

    private const int DaysOfMonth = 31;

    private const int YearDigits = 4;
    private const int FirstYear = 1800;
    private const int LastYear = 2100;

    private static readonly Comparison<Claim> ByPosition = (left, right) => left.Span.Start.CompareTo(right.Span.Start);

    private readonly List<Claim> claims = [];
    private readonly Periods periods = new(ofRanks);

    /// <summary>The day that the last dateline tells, from which its report speaks; null where that is the day of publication, or near it.</summary>
    private string? spokenOn;

    /// <summary>The claims in order of position; they are there until the next passage is read.</summary>
    /// <param name="firstIndex">The index of the passage's first mention among the document's.</param>
    public ReadOnlySpan<Claim> Read(scoped in Passage passage, scoped ReadOnlySpan<Mention> mentions, int firstIndex)
    {
        claims.Clear();
        var at = 0;
        foreach (var sentence in passage.Sentences)
        {
            var first = at;
            while (at < mentions.Length && mentions[at].Span.Start < sentence.Span.End)
                at++;
            if (sentence.IsDateline)
            {
                spokenOn = DayOf(mentions[first..at], passage.Published);
                continue;
            }

            if (passage.Blocks[sentence.Block].Cell is { IsHeader: true, Row: 0 })
                continue;
            var facts = new SentenceFacts(passage, sentence);
            var firstOfSentence = claims.Count;
            if (at > first)
                AddFigures(ref facts, mentions, first, at, firstIndex);
            if (!ofRanks)
                FactFinder.AddFacts(ref facts, mentions[first..at], claims);
            if (claims.Count > firstOfSentence + 1)
                CollectionsMarshal.AsSpan(claims)[firstOfSentence..].Sort(ByPosition);
        }

        return CollectionsMarshal.AsSpan(claims);
    }

    private static string? DayOf(ReadOnlySpan<Mention> mentions, DateOnly? published)
    {
        foreach (var mention in mentions)
        {
            if (mention.Figure.Value is MentionValue.Temporal { Edtf: var edtf } && DateOnly.TryParseExact(edtf, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                return published is { } known && Math.Abs(day.DayNumber - known.DayNumber) <= DaysOfMonth ? null : edtf;
        }

        return null;
    }

    private void AddFigures(ref SentenceFacts facts, scoped ReadOnlySpan<Mention> mentions, int first, int end, int firstIndex)
    {
        var text = facts.Text;
        periods.Read(text, facts.Sentence, mentions[first..end]);
        var bracketed = BracketedMentions.Of(text, facts.Sentence, mentions, first, end);
        for (var i = first; i < end; i++)
        {
            if (periods.IsPeriodOfAnother(i - first) || !IsWanted(text, mentions[i]) || IsDateline(text, facts.Sentence, mentions[i]) || (!ofRanks && IsLabel(text, facts.Sentence, mentions[i])))
                continue;
            var span = Clauses.Around(text, facts.Sentence, mentions, i, first, end, bracketed);
            var bracketedYear = BracketedYears.Behind(text.Text, mentions[i]);
            var quotation = text.QuotationAround(mentions[i].Span);
            claims.Add(new(
                span,
                facts.Sentence,
                mentions[i].Figure.Value is MentionValue.Temporal ? ClaimKind.Date : ClaimKind.Figure,
                mentions[i],
                bracketedYear?.Of(text.Text).ToString() ?? periods.Of(i - first) ?? (mentions[i].Figure.Value is MentionValue.Temporal ? null : spokenOn),
                facts.StanceOf(span),
                quotation is not null,
                quotation?.Speaker ?? facts.AttributedTo,
                CheckWorthinessScorer.Score(ref facts, mentions[i], quotation is not null))
            { MentionIndex = firstIndex + i, Subject = facts.SubjectOf(span), PeriodSpan = bracketedYear ?? periods.SpanOf(i - first), EndOfPeriod = PeriodEnds.Of(text.Text, periods.Of(i - first), periods.SpanOf(i - first)), Side = DateSides.Of(text.Text, mentions[i]) });
        }
    }

    private bool IsWanted(in Passage text, Mention mention) => ofRanks ? mention.Figure.Kind == MentionKind.Ordinal : Asserts(text, mention);

    /// <summary>An ordinal counts nothing, and a bare "one", "the two" or "the two Koreas" only points: none is a figure to check.</summary>
    private static bool Asserts(in Passage text, Mention mention) => mention.Figure switch
    {
        { Kind: MentionKind.Ordinal } => false,
        { Kind: MentionKind.Date, Value: MentionValue.Temporal { Edtf: var edtf } } when IsRecurring(edtf) => false,
        _ when IsVagueYear(text.Text, mention) || IsDefined(text.Text, mention) => false,
        { Kind: MentionKind.Number, Unit: var unit, Value: MentionValue.Exact { Value: var value } } when value < 10 && (unit is null || (char.IsUpper(unit[0]) && IsPointedAt(text.Text, mention.Span.Start))) =>
            mention.NumberSpan.Of(text.Text).ContainsAnyInRange('0', '9'),
        _ => true,
    };

    /// <summary>"Around 1932": four digits without a comma and a unit, and near them, are a year.</summary>
    private static bool IsVagueYear(ReadOnlySpan<char> text, Mention mention) =>
        mention is { Hedge: not null, Figure: { Kind: MentionKind.Number, Unit: null, Value: MentionValue.Exact { Value: var value } } } && value >= FirstYear && value <= LastYear
        && mention.NumberSpan.Length == YearDigits && !mention.NumberSpan.Of(text).ContainsAnyExceptInRange('0', '9') && Hedges.MeaningOf(mention.Hedge) == HedgeMeaning.Approximate;

    /// <summary>"A mile is 1.6 kilometres": what the sentence speaks of is no figure of its own.</summary>
    private static bool IsDefined(ReadOnlySpan<char> text, Mention mention) =>
        mention is { Hedge: null, Figure.Kind: MentionKind.Quantity } && mention.NumberSpan.Of(text) is "A" or "An" or "One" && text[mention.Span.End..] is var behind && (behind.StartsWith(" is ", StringComparison.Ordinal) || behind.StartsWith(" equals ", StringComparison.Ordinal));

    /// <summary>"Monthly" and "on Sundays" tell how often something is, and date nothing.</summary>
    private static bool IsRecurring(string edtf) => edtf.StartsWith('P') || edtf.StartsWith("XXXX-W", StringComparison.Ordinal);

    /// <summary>"SEOUL, February 12, 2017", "Published: 12 February 2017": the line that says when the article appeared.</summary>
    private static bool IsDateline(in Passage text, Sentence sentence, Mention mention)
    {
        if (text.Published is not { } day || mention.Figure.Value is not MentionValue.Temporal { Edtf: var edtf } || sentence.TokenCount > LongestDateline || sentence.Span.End > Documents.Datelines.Top)
            return false;
        return edtf == day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) && Documents.Datelines.Find(string.Concat(sentence.Span.Of(text.Text), "\n.")) == day;
    }

    /// <summary>The "2014" or "1." that opens a table's row, and the unit in "Coal (million tonnes)", name what stands behind them.</summary>
    private static bool IsLabel(in Passage text, Sentence sentence, Mention mention) =>
        text.Blocks[sentence.Block] is { Cell: { } cell } block && (IsYear(text.Text, mention, block) || (cell.IsHeader && (mention.Span.Length * 2 >= block.Span.Length || (mention.Span.Start > block.Span.Start && text.Text[mention.Span.Start - 1] == '('))));

    /// <summary>Four digits alone in a cell are as likely to be a year as an amount.</summary>
    private static bool IsYear(ReadOnlySpan<char> text, Mention mention, Documents.Block block) =>
        mention.Span == block.Span && mention.Span.Length == YearDigits && mention.Figure is { Unit: null, Value: MentionValue.Exact { Value: var value } } && value >= FirstYear && value <= LastYear;

    /// <summary>"the two Koreas": known ones, not a count.</summary>
    private static bool IsPointedAt(ReadOnlySpan<char> text, int start)
    {
        var before = text[..start].TrimEnd();
        return before.EndsWith("the", StringComparison.OrdinalIgnoreCase) && (before.Length == 3 || !char.IsLetter(before[^4]));
    }
}
