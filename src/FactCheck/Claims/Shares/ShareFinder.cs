using System.Collections.Immutable;
using FactCheck.Mentions;
using FactCheck.Sentences;
using FactCheck.Spans;
using Fractions;

namespace FactCheck.Claims.Shares;

/// <summary>
/// Works out the shares that a text states with counts or in words: "half of the 300 islands", "12 of the 40 schools", "of the 40 schools, 12 closed", "three in four voters", each as a claim of a percentage.
/// </summary>
internal static class ShareFinder
{
    /// <summary>"Half" and "three in four" are said of what is near to it, in percentage points.</summary>
    private static readonly Fraction StepOfWords = 5;

    /// <summary>How many mentions on each side a period is looked for among.</summary>
    /// <summary>"The United Kingdom's" is asked for its last word alone; what is longer is no word.</summary>
    private const int LongestPossessive = 64;

    private const int Reach = 32;

    private static readonly Fraction Hundred = 100;
    private static readonly string[] Possessives = ["the", "its", "their", "his", "her", "our", "all", "those", "these"];
    private static readonly string[] Parting = [" in ", " out of ", " in every ", " third", " quarter", " half", "half", "-third", "-quarter", " fifth", " tenth", "-fifth", "-tenth", "/"];

    /// <param name="mentions">All of the document's.</param>
    /// <param name="claims">The claims made of them.</param>
    public static ImmutableArray<Claim> Find(SegmentedText text, ImmutableArray<Mention> mentions, ImmutableArray<Claim> claims)
    {
        var found = ImmutableArray.CreateBuilder<Claim>();
        var passage = text.ToPassage();
        var facts = default(SentenceFacts);
        var byMention = claims.Where(claim => claim.MentionIndex is not null).ToDictionary(claim => claim.MentionIndex!.Value);
        for (var i = 0; i < mentions.Length; i++)
        {
            if (Share(text.Text, mentions, i) is not { } share || text.SentenceAt(share.Part.Start) is not { } sentence)
                continue;
            // Several shares of one sentence ask for the same facts of it.
            if (facts.Text.IsEmpty || facts.Sentence != sentence)
                facts = new(passage, sentence);
            // "A third of the 300": the words say the share, and so do the words with the whole.
            if (found.Count > 0 && found[^1].Mention!.NumberSpan.Overlaps(share.Part))
                found.RemoveAt(found.Count - 1);
            found.Add(ClaimOf(text, ref facts, mentions, byMention, i, share));
        }

        return found.ToImmutable();
    }

    private static WorkedShare? Share(string text, ImmutableArray<Mention> mentions, int at)
    {
        var mention = mentions[at];
        if (mention.Figure.Value is not MentionValue.Exact { Value: var value } || value <= 0)
            return null;
        if (value < 1)
            return OfWords(text, mention, value);
        if (!IsCount(mention.Figure))
            return null;
        var of = BeforeWhole(text, mention.Span.Start);
        if (of < 0)
            return null;
        if (FractionWords.EndingAt(text, of) is { } words)
            return new(words.Span, words.Value * Hundred, StepOfWords, mention.Span.End, null);
        if (at > 0 && mentions[at - 1].Span.End == of && OfCounts(mentions[at - 1], value, mention.Span.End) is { } before)
            return before;
        var opens = of == 0 || text[of - 1] is '\n' || (of > 1 && text[of - 2] is '.' or ',' or ';' or ':');
        return opens && at + 1 < mentions.Length && IsNear(text, mention, mentions[at + 1]) ? OfCounts(mentions[at + 1], value, mention.Span.End) : null;
    }

    /// <summary>"Three in four", "a fifth of the children": the mention says the share itself.</summary>
    private static WorkedShare? OfWords(string text, Mention mention, Fraction value)
    {
        if (mention.Figure is not { Kind: MentionKind.Number } || !IsCount(mention.Figure))
            return null;
        var written = text[mention.Span.Start..mention.Span.End];
        var isParting = Parting.Any(word => written.Contains(word, StringComparison.OrdinalIgnoreCase));
        return isParting ? new(mention.NumberSpan, value * Hundred, StepOfWords, mention.Span.End, mention) : null;
    }

    private static WorkedShare? OfCounts(Mention part, Fraction whole, int end)
    {
        if (part.Figure is not { Value: MentionValue.Exact { Value: var count }, Resolution: { } step } || !IsCount(part.Figure) || count <= 0 || count > whole)
            return null;
        return new(part.NumberSpan, count / whole * Hundred, step / whole * Hundred, end, part);
    }

    /// <summary>Numbers of things and sums of money have parts; distances and percentages are not meant here.</summary>
    private static bool IsCount(Figure figure) => figure switch
    {
        { Kind: MentionKind.Currency } => true,
        { Kind: MentionKind.Number, Unit: null } => true,
        { Kind: MentionKind.Number, Unit: { } unit } => Units.Find(unit) is null or { Dimension: "count" },
        _ => false,
    };

    /// <summary>In the same sentence and clause but one: "Of the 40 schools in Ostwick, 12 closed".</summary>
    private static bool IsNear(string text, Mention whole, Mention part)
    {
        var between = text.AsSpan(whole.Span.End, Math.Max(0, part.Span.Start - whole.Span.End));
        return between.Contains(',') && between.Count(',') == 1 && !between.ContainsAny(".;:\n");
    }

    /// <summary>Where "of the" or "of Northland's" starts that ends before the whole, or the space before it; "half the 300" has none. -1 where neither stands there.</summary>
    private static int BeforeWhole(string text, int start)
    {
        var end = text.AsSpan(0, start).TrimEnd(' ').Length;
        var from = Math.Max(0, end - LongestPossessive);
        var wordStart = from + text.AsSpan(from, end - from).LastIndexOfAny(' ', '\n') + 1;
        var word = text.AsSpan(wordStart, end - wordStart);
        var isPossessive = word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("\u2019s", StringComparison.Ordinal);
        foreach (var possessive in Possessives)
            isPossessive |= word.Equals(possessive, StringComparison.OrdinalIgnoreCase);
        if (!isPossessive)
            return -1;
        var before = text.AsSpan(0, wordStart).TrimEnd(' ').Length;
        if (text.AsSpan(0, before).EndsWith("of", StringComparison.OrdinalIgnoreCase) && (before == 2 || text[before - 3] is ' ' or '\n'))
            return text.AsSpan(0, before - 2).TrimEnd(' ').Length;
        return text.AsSpan(0, before).EndsWith("half", StringComparison.OrdinalIgnoreCase) ? before : -1;
    }

    private static Claim ClaimOf(SegmentedText text, ref SentenceFacts facts, ImmutableArray<Mention> mentions, Dictionary<int, Claim> byMention, int at, WorkedShare share)
    {
        var sentence = facts.Sentence;
        var around = Enumerable.Range(at - 1, 3).Where(i => i == at || (i >= 0 && i < mentions.Length && mentions[i] == share.Counted)).Select(i => byMention.GetValueOrDefault(i)).OfType<Claim>().ToList();
        var start = around.Select(claim => claim.Span.Start).Append(share.Part.Start).Min();
        var end = around.Count == 0 ? sentence.Span.End : around.Select(claim => claim.Span.End).Append(share.End).Max();
        var mention = new Mention(share.Part, share.Part, new(MentionKind.Percent, new MentionValue.Exact(share.Percent), "percent", share.Step), share.Counted?.Hedge);
        var span = around.Count == 0 ? sentence.Span : new TextSpan(start, end);
        var quotation = facts.Text.QuotationAround(share.Part);
        var written = text.Text[Math.Min(share.Part.Start, mentions[at].Span.Start)..Math.Max(share.Part.End, mentions[at].Span.End)];
        return new(
            span, sentence, ClaimKind.Figure, mention, PeriodOf(text, sentence, mentions, at), facts.StanceOf(span),
            quotation is not null, quotation?.Speaker ?? facts.AttributedTo, CheckWorthinessScorer.Score(ref facts, mention, quotation is not null))
        { WorkedOutFrom = written, MentionIndex = at, Subject = facts.SubjectOf(span) };
    }

    private static string? PeriodOf(SegmentedText text, Sentence sentence, ImmutableArray<Mention> mentions, int at)
    {
        var (first, end) = (at, at + 1);
        while (first > 0 && at - first < Reach && mentions[first - 1].Span.Start >= sentence.Span.Start)
            first--;
        while (end < mentions.Length && end - at < Reach && mentions[end].Span.Start < sentence.Span.End)
            end++;
        var periods = new Periods();
        periods.Read(text.ToPassage(), sentence, mentions.AsSpan(first, end - first));
        return periods.Of(at - first);
    }

    /// <param name="Part">The words that say how much.</param>
    /// <param name="Step">One step of the last digit written, in points.</param>
    /// <param name="End">Where the words of the whole end.</param>
    /// <param name="Counted">The mention that says how much, or null where words do that are no mention.</param>
    private readonly record struct WorkedShare(TextSpan Part, Fraction Percent, Fraction Step, int End, Mention? Counted);
}
