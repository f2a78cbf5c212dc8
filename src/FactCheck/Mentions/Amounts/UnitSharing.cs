using FactCheck.Mentions.Numbers;
using Fractions;

namespace FactCheck.Mentions.Amounts;

/// <summary>Gives the unit and the magnitude of a list's last number to the numbers before it: "67, 101 and 121 tonnes", "7- or 8-inch", "two or three million people", "5 or 10 cents", "10 by 12 feet".</summary>
internal static class UnitSharing
{
    private const int MaxGap = 12;
    private const int MaxShared = 1000;

    /// <summary>"from 900 to 1.2 million" speaks of nine hundred.</summary>
    private const int MostApart = 100;

    /// <summary>Looks back from the mention that was added last.</summary>
    /// <param name="first">The first mention that may be changed.</param>
    public static void ShareBack(ReadOnlySpan<char> text, List<Mention> mentions, int first)
    {
        var last = mentions[^1];
        if (mentions.Count - 2 < first || last.Figure.Kind == MentionKind.Ordinal)
            return;
        var factor = SharedFactor(text, last);
        if ((last.Figure.Unit is null || last.NumberSpan.End >= last.Span.End) && factor.IsZero)
            return;
        for (var i = mentions.Count - 2; i >= first; i--)
        {
            var mention = mentions[i];
            if (IsFirstOfChange(text, mention, mentions[i + 1], last, factor))
            {
                mentions[i] = mention with { Figure = Scaled(mention.Figure, factor) };
                return;
            }

            if (mention.Figure is not { Kind: MentionKind.Number, Unit: null } || mentions[i + 1].Hedge is not null || HasOwnMagnitude(text, mention, last))
                return;
            var gap = Gap(text, mention.Span.End, mentions[i + 1].Span.Start);
            if (!(last.Figure.Unit is null ? gap is "or" or ", or" || (i < mentions.Count - 2 && gap is ",") : IsListed(gap) || IsPart(gap, last) || (gap is "x" or "\u00D7" or "by" && IsLength(last))))
                return;
            // "half a million, a dozen eggs": only digits make a list without "and".
            if (gap is "," && i == mentions.Count - 2 && (HasLetters(mention.NumberSpan.Of(text)) || HasLetters(last.NumberSpan.Of(text))))
                return;
            // "fell by 4,000, or 15 %" says the same twice; only a list of three has a comma before its "or".
            if (gap is ", and" or ", or" && !(i > first && Gap(text, mentions[i - 1].Span.End, mention.Span.Start) is ","))
                return;
            var figure = mention.Figure with { Kind = last.Figure.Kind, Unit = last.Figure.Unit };
            if (!factor.IsZero && !IsPart(gap, last) && figure.Value is MentionValue.Exact { Value: var value } && value < MaxShared && !HasScale(text, mention))
                figure = Scaled(figure, factor);
            mentions[i] = mention with { Figure = figure };
        }
    }

    /// <summary>"rose from $1.2 to $1.5 billion": the magnitude is said once, unless the two would then be far apart.</summary>
    private static bool IsFirstOfChange(ReadOnlySpan<char> text, Mention mention, Mention next, Mention last, Fraction factor) =>
        factor > Fraction.One && ReferenceEquals(next, last) && Gap(text, mention.Span.End, last.Span.Start) is "to"
        && mention.Figure.Kind == last.Figure.Kind && mention.Figure.Unit == last.Figure.Unit && mention.Figure.Kind is MentionKind.Number or MentionKind.Currency && !HasScale(text, mention)
        && mention.Figure.Value is MentionValue.Exact { Value: var first } && last.Figure.Value is MentionValue.Exact { Value: var second }
        && first < MaxShared && first > Fraction.Zero && first * factor < second * MostApart && first * factor * MostApart > second;

    private static Figure Scaled(Figure figure, Fraction factor) =>
        figure.Value is MentionValue.Exact { Value: var value } ? figure with { Value = new MentionValue.Exact(value * factor), Resolution = figure.Resolution * factor } : figure;

    private static bool IsListed(ReadOnlySpan<char> gap) => gap is "," or "and" or "or" or ", and" or ", or" or "/" or "&" or "to";

    private static bool IsPart(ReadOnlySpan<char> gap, Mention last) => last.Figure.Kind == MentionKind.Number && gap is "of" or "of the" or "out of" or "out of the" or "of its" or "of their";

    private static bool IsLength(Mention last) => last.Figure is { Kind: MentionKind.Quantity, Unit: { } unit } && Units.Find(unit) is { Dimension: "length" };

    private static ReadOnlySpan<char> Gap(ReadOnlySpan<char> text, int from, int to) =>
        to - from > MaxGap ? "" : text.Slice(from, to - from).Trim().Trim("-\u2010").Trim();

    /// <summary>What the numbers before are multiplied by too: a million in "three million", a hundredth in "10 cents"; zero for nothing.</summary>
    private static Fraction SharedFactor(ReadOnlySpan<char> text, Mention last)
    {
        if (last.Figure.Value is not MentionValue.Exact { Value: var value })
            return Fraction.Zero;
        var number = last.NumberSpan.Of(text);
        if (NumberWords.TryFind(LastWord(number), out var word) && word is { Role: NumberWordRole.Scale or NumberWordRole.Hundred, Form: NumberWordForm.Cardinal } && value >= new Fraction(word.Value))
            return new Fraction(word.Value);
        if (last.Figure.Kind != MentionKind.Currency || number.ContainsAnyExceptInRange('0', '9') || number.Length > 6)
            return Fraction.Zero;
        var written = new Fraction(int.Parse(number, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture));
        return value < written ? value / written : Fraction.Zero;
    }

    private static bool HasScale(ReadOnlySpan<char> text, Mention mention) => NumberWords.TryFind(LastWord(mention.NumberSpan.Of(text)), out var word) && word.Role is NumberWordRole.Scale or NumberWordRole.Hundred;

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> number) => number[(number.LastIndexOfAny(' ', '-') + 1)..];

    /// <summary>"a deficit of 1.6 billion and 7 %" lists nothing.</summary>
    private static bool HasOwnMagnitude(ReadOnlySpan<char> text, Mention mention, Mention last) =>
        HasLetters(mention.NumberSpan.Of(text)) && !HasLetters(last.NumberSpan.Of(text));

    private static bool HasLetters(ReadOnlySpan<char> number) => number.ContainsAnyInRange('a', 'z');
}
