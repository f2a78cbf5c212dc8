using System.Collections.Frozen;
using FactCheck.Matches.Terms;
using FactCheck.Mentions;
using FactCheck.Spans;
using FactCheck.Tables;

namespace FactCheck.Matches.Measures;

/// <summary>Tells where a number of people is the population of what has it: "Chile is home to 17 million people", but not "17 million people use it".</summary>
internal static class CountedPeople
{
    /// <summary>The name of the concept.</summary>
    public static readonly string Population = Stemmer.Stem("population");

    private const int LongestOpener = 40;
    private const int FewestBare = 10_000;
    private static readonly FrozenSet<string> Units = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "person", "people", "inhabitants", "residents", "souls");
    private static readonly WordList Verbs = new("Matches/Measures/population-verbs.tsv");
    private static readonly WordList Openers = new("Matches/Measures/population-openers.tsv");

    public static bool MakesPopulation(Mention? mention, string text)
    {
        if (mention is null || (mention.Figure.Unit is { } unit ? !Units.Contains(unit) : !IsMany(mention.Figure)))
            return false;
        var before = text.AsSpan(Math.Max(0, mention.Span.Start - LongestOpener), Math.Min(mention.Span.Start, LongestOpener)).TrimEnd();
        before = WithoutHedge(before, mention.Hedge);
        var after = text.AsSpan(mention.Span.End).TrimStart();
        if (mention.Figure.Unit is not null && EndsIn(Verbs, before))
            return after.IsEmpty || after[0] is '.' or ';' or ')' || (after.StartsWith("in ", StringComparison.Ordinal) && after.Length > 3 && char.IsAsciiDigit(after[3]) && IsLast(after[3..]));
        return EndsIn(Openers, before) && (after.IsEmpty || after[0] is '.' or ',' or ';' or ')' || after.StartsWith("in ", StringComparison.Ordinal) || after.StartsWith("and ", StringComparison.Ordinal));
    }

    /// <summary>"A country of 18 million": as many as a country, an island or a town has of nothing else.</summary>
    private static bool IsMany(Figure figure) => figure is { Kind: MentionKind.Number, Value: MentionValue.Exact { Value: var value } } && value >= FewestBare;

    /// <summary>Whether a word belongs to what makes a population of the figure: "home" of "home to 17 million people".</summary>
    public static bool IsOpener(TextSpan word, Mention? mention, string text) =>
        word.End <= mention?.Span.Start && mention.Span.Start - word.Start <= LongestOpener && MakesPopulation(mention, text) && Openers.Words.Concat(Verbs.Words).Any(opener => text.AsSpan(word.Start).StartsWith(opener, StringComparison.OrdinalIgnoreCase));

    /// <summary>"In 2014." and "in 2014, …", but not "in 2014 who had no work".</summary>
    private static bool IsLast(ReadOnlySpan<char> year)
    {
        var rest = year.TrimStart("0123456789");
        return rest.IsEmpty || rest[0] is '.' or ',' or ';' or ')';
    }

    private static bool EndsIn(WordList openers, ReadOnlySpan<char> before)
    {
        foreach (var opener in openers.Words)
        {
            if (before.EndsWith(opener, StringComparison.OrdinalIgnoreCase) && (before.Length == opener.Length || char.IsWhiteSpace(before[^(opener.Length + 1)])))
                return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> WithoutHedge(ReadOnlySpan<char> before, string? hedge) =>
        hedge is not null && before.EndsWith(hedge, StringComparison.OrdinalIgnoreCase) ? before[..^hedge.Length].TrimEnd() : before;
}
