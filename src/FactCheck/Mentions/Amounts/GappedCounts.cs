using System.Buffers;
using FactCheck.Mentions.Numbers;
using FactCheck.Spans;
using FactCheck.Tables;
using Fractions;

namespace FactCheck.Mentions.Amounts;

/// <summary>
/// Reads the numbers of a list whose other members go without verb and unit: "Easterly won 12 medals, Norden 9 and the Isles 7". Elsewhere a number behind a name in capitals belongs to the name, "Voyager 2".
/// </summary>
internal static class GappedCounts
{
    private const int MaxReach = 160;
    private const int MaxWords = 4;

    /// <summary>"Launched two probes, Voyager 1 and Voyager 2": so few are named one by one.</summary>
    private const int Fewest = 5;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789,.");

    private static readonly WordSet Labels = WordSet.Load("Mentions/Amounts/labels.tsv");

    private static readonly WordSet Verbs = WordSet.Load("Mentions/Amounts/gapped-verbs.tsv");

    /// <param name="at">The token of a number in digits.</param>
    /// <param name="first">The first mention of the run.</param>
    public static Mention? Read(in TokenRun run, int at, int limit, List<Mention> mentions, int first, out int end)
    {
        end = at + 1;
        if (mentions.Count <= first || mentions[^1] is not { Figure: { Unit: not null, Kind: MentionKind.Number or MentionKind.Quantity or MentionKind.Percent, Value: MentionValue.Exact { Value: var value } } } whole)
            return null;
        if (!StartsItem(run.Text[whole.Span.End..run[at].Start]) || value < new Fraction(Fewest) || whole.NumberSpan.Of(run.Text).ContainsAnyExcept(Digits))
            return null;
        var rest = run.Text[whole.Span.End..Math.Min(run.Text.Length, whole.Span.End + MaxReach)];
        if (!IsList(rest) || !(IsGapped(whole) || IsSaid(run, whole)) || AmountReader.Read(run, at, limit) is not { IsBare: true } amount || amount.First != at)
            return null;
        end = amount.End;
        var span = new TextSpan(run[at].Start, run[amount.End - 1].End);
        return new(span, span, whole.Figure with { Value = new MentionValue.Exact(amount.Value), Resolution = amount.Resolution }, null);
    }

    /// <summary>Name and number, again and again, up to the end of the sentence.</summary>
    private static bool IsList(ReadOnlySpan<char> rest)
    {
        while (rest.IndexOfAnyInRange('0', '9') is var digits and > 0 && StartsItem(rest[..digits]))
        {
            rest = rest[digits..];
            var length = rest.IndexOfAnyExcept(Digits);
            if (length < 0)
                return true;
            var number = rest[..length].TrimEnd(",.");
            if (rest[number.Length..] is [';', ..] or ['.', ' ' or '\n', ..])
                return true;
            rest = rest[number.Length..];
        }

        return false;
    }

    /// <summary>", Norden ", " and the Isles ".</summary>
    private static bool StartsItem(ReadOnlySpan<char> between)
    {
        var name = Without(Without(Without(between, ","), " and"), " the");
        if (name.Length == between.Length || name is not [' ', .., ' '] || between.StartsWith(" the", StringComparison.Ordinal))
            return false;
        name = name.Trim();
        var words = 0;
        foreach (var range in name.Split(' '))
        {
            if (name[range] is not [>= 'A' and <= 'Z', ..] || name[range].ContainsAny(",;:(") || ++words > MaxWords || Labels.Contains(name[range]))
                return false;
        }

        return words > 0;
    }

    private static ReadOnlySpan<char> Without(ReadOnlySpan<char> words, string opener) => words.StartsWith(opener, StringComparison.Ordinal) ? words[opener.Length..] : words;

    /// <summary>A member of the list before: its unit does not stand with it.</summary>
    private static bool IsGapped(Mention whole) => whole.Span == whole.NumberSpan;

    /// <summary>"Easterly won", "the Liberal Union has": a name and the verb that the others go without.</summary>
    private static bool IsSaid(in TokenRun run, Mention whole)
    {
        var verb = run.FirstFrom(whole.Span.Start, 0) - 1;
        return run.IsWord(verb) && run.IsIn(Verbs, verb) && run.IsWord(verb - 1) && char.IsUpper(run.FirstCharacter(verb - 1));
    }
}
