using FactCheck.Mentions;
using FactCheck.Mentions.Numbers;
using FactCheck.Spans;

namespace FactCheck.Matches.Measures;

/// <summary>Tells that a figure may be counted in a magnitude that the sentence says elsewhere: "Passengers (in millions): 184.6", "184.6 million in 2019 and 92.1 in 2020".</summary>
internal static class SharedScales
{
    private const int Smallest = 1000;

    /// <summary>"In current US dollars, millions": words between "in" and its magnitude.</summary>
    private const int WordsBehindIn = 3;

    private const string Marks = "()[],;:.";

    /// <summary>Words before a magnitude that make a number of it.</summary>
    private static readonly string[] Counting = ["a", "few", "half", "hundred", "many", "one", "several"];

    /// <returns>The reason, in words, or null.</returns>
    public static string? DoubtOf(Mention? mention, TextSpan sentence, string text)
    {
        if (mention is not { Figure: { Kind: MentionKind.Number or MentionKind.Currency or MentionKind.Quantity } figure } || figure.Value is MentionValue.Temporal || HasLetter(mention.NumberSpan.Of(text)))
            return null;
        var scan = new Scan(IsOpenToList: figure is { Kind: MentionKind.Currency } or { Unit: null } && figure.Value is MentionValue.Exact { Value: var value } && value < Smallest, mention.Span.Start - sentence.Start);
        return scan.Find(sentence.Of(text)) is { } word ? $"value: \"{word}\" may say in what it is counted" : null;
    }

    private static bool HasLetter(ReadOnlySpan<char> number) => number.ContainsAnyInRange('a', 'z') || number.ContainsAnyInRange('A', 'Z');

    /// <param name="IsOpenToList">The figure has neither a magnitude nor a unit of its own, as later ones of a list.</param>
    /// <param name="Figure">Where it starts in the sentence.</param>
    private readonly record struct Scan(bool IsOpenToList, int Figure)
    {
        public string? Find(ReadOnlySpan<char> sentence)
        {
            ReadOnlySpan<char> before = [];
            var (isInBracket, sinceIn) = (false, WordsBehindIn + 1);
            foreach (var range in sentence.Split(' '))
            {
                var written = sentence[range];
                var word = written.Trim(Marks);
                isInBracket |= written.IndexOfAny('(', '[') >= 0;
                if (IsScale(word))
                {
                    var isNumber = IsNumber(before.Trim(Marks));
                    if (isNumber ? IsOpenToList && range.Start.Value < Figure : isInBracket || sinceIn <= WordsBehindIn || (before is [.., ','] && written[^1] is ',' or ':'))
                        return word.ToString();
                }

                sinceIn = word is "in" or "In" ? 0 : written.ContainsAnyInRange('0', '9') ? WordsBehindIn + 1 : sinceIn + 1;
                isInBracket &= written.IndexOfAny(')', ']') < 0;
                before = written;
            }

            return null;
        }
    }

    private static bool IsScale(ReadOnlySpan<char> word) =>
        word is "000" or "000s" or "'000" or "\u2019000" || (NumberWords.TryFind(word, out var found) && found is { Role: NumberWordRole.Scale, Form: NumberWordForm.Cardinal or NumberWordForm.Plural } && found.Value >= Smallest);

    private static bool IsNumber(ReadOnlySpan<char> word)
    {
        if (word.ContainsAnyInRange('0', '9') || NumberWords.TryFind(word, out _))
            return true;
        foreach (var counting in Counting)
        {
            if (word.Equals(counting, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
